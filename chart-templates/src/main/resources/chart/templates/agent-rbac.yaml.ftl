[#import "/macros/rbac.ftl" as macros]
[#macro metadata annotations labels]
  labels:
[#if labels?has_content]
    {{- toYaml (merge (include "openclaw.labels" . | fromYaml) (dict[#list labels as name, value] "[=name?j_string?no_esc]" "[=value?j_string?no_esc]"[/#list])) | nindent 4 }}
[#else]
    {{- include "openclaw.labels" . | nindent 4 }}
[/#if]
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
[/#macro]
{{- if (.Values.rbac).create }}
{{- $namespaces := (.Values.rbac).namespaces | default dict }}
{{- range $declared, $namespace := $namespaces }}
{{- range $other, $same := $namespaces }}
{{- if and $namespace (eq (toString $namespace) (toString $same)) (ne $declared $other) }}
{{- fail (printf "rbac.namespaces: %s and %s cannot both be %s" $declared $other $namespace) }}
{{- end }}
{{- end }}
{{- end }}
[#list rbac.identities as identity]
{{- if not (get ((.Values.rbac).serviceAccounts | default dict) "[=identity.agent?j_string?no_esc]") }}
---
[@macros.account identity=identity; annotations, labels]
[@metadata annotations=annotations labels=labels /]
[/@]
{{- end }}
[/#list]
[@macros.roles rbac=rbac; annotations, labels]
[@metadata annotations=annotations labels=labels /]
[/@]
{{- end }}
