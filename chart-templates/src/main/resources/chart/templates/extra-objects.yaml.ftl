{{- range (.Values.extra).objects }}
---
{{ tpl (toYaml .) $ }}
{{- end }}
