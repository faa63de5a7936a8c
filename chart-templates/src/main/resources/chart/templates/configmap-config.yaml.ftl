[#import "/macros/object.ftl" as object]
[#-- Here, and nowhere else, is what the gateway reads in the end. --]
[#assign file = files.config.files[0]]
apiVersion: v1
kind: ConfigMap
[@object.metadata name=names.name(files.config.suffix) /]
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
