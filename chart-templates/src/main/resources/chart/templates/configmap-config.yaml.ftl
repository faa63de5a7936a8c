[#import "/macros/object.ftl" as object]
[#-- Here, and nowhere else, is what the gateway reads in the end. --]
[#assign map = files.config.configMaps[0], file = map.files[0]]
apiVersion: v1
kind: ConfigMap
[@object.metadata name=names.name(map.suffix) /]
[#if file.form == "BLOCK"]
data:
  [=file.key]: |
{{ include "openclaw.config" . | indent 4 }}
[#elseif file.form == "QUOTED"]
data:
  [=file.key]: {{ include "openclaw.config" . | toJson }}
[#else]
binaryData:
  [=file.key]: {{ include "openclaw.config" . | b64enc | quote }}
[/#if]
