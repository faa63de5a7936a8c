[#import "/macros/rbac.ftl" as macros]
{{- if .Values.rbac.create }}
[@macros.objects rbac=rbac; annotations]
  labels:
    {{- include "openclaw.labels" . | nindent 4 }}
[#if annotations?has_content]
  annotations:
[#list annotations as name, value]
    [=name]: [=value]
[/#list]
    {{- with omit .Values.annotations[#list annotations?keys as name] "[=name?j_string?no_esc]"[/#list] }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
[#else]
  {{- with .Values.annotations }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
[/#if]
[/@]
{{- end }}
