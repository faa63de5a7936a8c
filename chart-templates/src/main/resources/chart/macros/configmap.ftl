[#import "object.ftl" as object]

[#macro of map]
apiVersion: v1
kind: ConfigMap
[@object.metadata name=names.name(map.suffix) /]
[@content map=map /]
[/#macro]

[#macro content map]
[#if map.hasText()]
data:
[#list map.files as file]
[#if file.form == "BLOCK"]
  [=file.key]: |
{{ .Files.Get "[=file.path()?no_esc]" | indent 4 }}
[#elseif file.form == "QUOTED"]
  [=file.key]: {{ .Files.Get "[=file.path()?no_esc]" | toJson }}
[/#if]
[/#list]
[/#if]
[#if map.hasEncoded()]
binaryData:
[#list map.files?filter(file -> file.form == "ENCODED") as file]
  [=file.key]: {{ .Files.Get "[=file.path()?no_esc]" | quote }}
[/#list]
[/#if]
[/#macro]

[#-- What the gateway reads in the end, in whatever ConfigMap it lies. --]
[#macro config]
[#local file = files.config.configMaps[0].files[0]]
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
[/#macro]

[#macro all folders]
[#list folders as folder]
[#list folder.configMaps as map]
[@of map=map /]
[#sep]
---
[/#sep]
[/#list]
[#sep]
---
[/#sep]
[/#list]
[/#macro]
