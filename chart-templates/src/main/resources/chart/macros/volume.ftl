[#-- What the pod mounts. --]

[#-- The chart's own files. Those that one ConfigMap cannot hold come from several into one directory. --]
[#macro folders]
[#list files.folders() as folder]
        - name: [=folder.volume]
[#if folder.configMaps?size == 1]
          configMap:
            name: [=names.name(folder.configMaps[0].suffix)]
[#else]
          projected:
            sources:
[#list folder.configMaps as map]
              - configMap:
                  name: [=names.name(map.suffix)]
[/#list]
[/#if]
[/#list]
[/#macro]
