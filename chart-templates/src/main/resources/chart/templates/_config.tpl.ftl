[#ftl output_format="helm-text"]
{{/* openclaw.json of this installation. */}}
{{- define "openclaw.config" -}}
{{- .Files.Get "[=files.config.configMaps[0].files[0].path()?no_esc]"[#if files.config.configMaps[0].files[0].form == "ENCODED"] | b64dec[/#if] -}}
{{- end }}
