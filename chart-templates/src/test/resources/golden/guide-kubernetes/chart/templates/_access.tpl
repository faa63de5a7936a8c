{{/*
An agent's ServiceAccount: one that exists, where the installation names it; else the chart's own, or where an administrator makes it, the
one of rbac.yaml, which is called as the chart, whatever the release is called.
*/}}
{{- define "openclaw.agentAccount" -}}
{{- $owner := ternary (include "openclaw.fullname" .root) .root.Chart.Name .root.Values.rbac.create -}}
{{- get (.root.Values.rbac.serviceAccounts | default dict) .agent | default (printf "%s-%s" $owner (replace "_" "-" .agent)) -}}
{{- end }}
