[#-- What the pod mounts. --]

[#-- The chart's own files. Those that one ConfigMap cannot hold come from several into one directory. --]
[#macro folders]
[#list files.folders() as folder]
[@ofFolder folder=folder /]
[/#list]
[/#macro]

[#macro ofFolder folder]
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
[/#macro]

[#-- Files of others that are found in one directory. --]
[#macro directory directory]
        - name: [=directory.volume]
          projected:
            # 0440: the group is that of the pod.
            defaultMode: 288
            sources:
[#list directory.files as file]
[#if file.audience??]
              - serviceAccountToken:
                  audience: [=file.audience]
                  expirationSeconds: [=file.seconds?no_esc]
                  path: [=file.name]
[#else]
[#if file.secret??]
              - secret:
                  name: {{ index .Values.secrets "[=file.secret?j_string?no_esc]" | quote }}
[#else]
              - configMap:
                  name: {{ index .Values.configMaps "[=file.configMap?j_string?no_esc]" | quote }}
[/#if]
                  items:
                    - key: [=file.key]
                      path: [=file.name]
[/#if]
[/#list]
[/#macro]
