{{/*
An agent's ServiceAccount: one that exists, where the installation names it; else the chart's own, or where an administrator makes it, the
one of rbac.yaml, which is called as the chart, whatever the release is called.
*/}}
{{- define "openclaw.agentAccount" -}}
{{- $owner := ternary (include "openclaw.fullname" .root) .root.Chart.Name .root.Values.rbac.create -}}
{{- get (.root.Values.rbac.serviceAccounts | default dict) .agent | default (printf "%s-%s" $owner (replace "_" "-" .agent)) -}}
{{- end }}

{{/*
A pod whose account is not there is not made, and a cluster deletes a token whose account is not there, and the pod would wait for it for ever. Each namespace has the account default, which
tells whether Helm sees the cluster.
*/}}
{{- define "openclaw.checkAccount" -}}
{{- $namespace := .root.Release.Namespace -}}
{{- $account := include "openclaw.agentAccount" . -}}
{{- if and (not .root.Values.rbac.create) (lookup "v1" "ServiceAccount" $namespace "default") -}}
{{- if not (lookup "v1" "ServiceAccount" $namespace $account) -}}
{{- fail (printf "The ServiceAccount %s of the agent %s is not in the namespace %s. Have rbac.yaml applied there before, name another with rbac.serviceAccounts.%s, or let the chart make it: --set rbac.create=true." $account .agent $namespace .agent) -}}
{{- end -}}
{{- end -}}
{{- end }}
