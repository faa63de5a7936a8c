[#import "/macros/object.ftl" as object]
[#list rbac.identities?filter(identity -> identity.token??) as identity]
{{- include "openclaw.checkAccount" (dict "root" . "agent" "[=identity.agent?j_string?no_esc]") }}
[/#list]
[#if rbac.sharedTokens()?has_content]
# Tokens that the gateway's pod mounts: every agent of the gateway can read each of them.
[/#if]
[#if rbac.ownTokens()?has_content]
# Tokens of agents whose executors are in the gateway's pod: each is for that container alone.
[/#if]
[#list rbac.identities?filter(identity -> identity.token??) as identity]
apiVersion: v1
kind: Secret
metadata:
  name: [=identity.token.secret]
  namespace: [=identity.namespace]
  labels:
    {{- include "openclaw.labels" . | nindent 4 }}
  annotations:
    {{- with .Values.annotations }}
    {{- toYaml . | nindent 4 }}
    {{- end }}
    kubernetes.io/service-account.name: [=identity.name]
type: kubernetes.io/service-account-token
[#sep]
---
[/#sep]
[/#list]
