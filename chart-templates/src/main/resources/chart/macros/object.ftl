[#-- What all objects of a chart have in common. --]

[#-- first: further annotations, as expressions of Helm, which win over those of all objects; labels: such an expression, too. --]
[#macro metadata name first=[] last=[] labels='include "openclaw.labels" .']
metadata:
  name: [=name]
  namespace: [=names.namespace()]
  labels:
    {{- [=labels?no_esc] | nindent 4 }}
  {{- with [#if (first + last)?has_content]merge (dict)[#list first + [".Values.annotations"] + last as part] ([=part?no_esc] | default dict)[/#list][#else].Values.annotations[/#if] }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
[/#macro]

[#-- The object outlives the release. --]
[#macro keptMetadata name labels='include "openclaw.labels" .']
metadata:
  name: [=name]
  namespace: [=names.namespace()]
  labels:
    {{- [=labels?no_esc] | nindent 4 }}
  annotations:
    {{- toYaml (merge (dict "helm.sh/resource-policy" "keep") .Values.annotations) | nindent 4 }}
[/#macro]

[#-- The object is there before an installation or an upgrade, and goes when what it was for went well. What failed prints its log (Helm 3.18). --]
[#macro hookMetadata name component weight]
metadata:
  name: [=name]
  namespace: [=names.namespace()]
  labels:
    {{- include "openclaw.hookLabels" (list . "[=component?no_esc]") | nindent 4 }}
  annotations:
    {{- $own := dict
          "helm.sh/hook" "pre-install,pre-upgrade"
          "helm.sh/hook-weight" "[=weight?no_esc]"
          "helm.sh/hook-delete-policy" "before-hook-creation,hook-succeeded"
          "helm.sh/hook-output-log-policy" "hook-failed" }}
    {{- toYaml (merge (dict) $own .Values.annotations) | nindent 4 }}
[/#macro]

[#-- A list of strings, one line each. --]
[#macro strings items indent]
[#list items as item]
[=indent?no_esc]- [=item]
[/#list]
[/#macro]
