[#import "/macros/object.ftl" as object]
[#import "/macros/configmap.ftl" as configmap]
apiVersion: v1
kind: ConfigMap
[@object.metadata name=names.name(files.config.configMaps[0].suffix) /]
[@configmap.config /]
