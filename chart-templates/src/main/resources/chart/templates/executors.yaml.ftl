[#import "/macros/object.ftl" as object]
[#import "/macros/executor.ftl" as macros]
[#list executors.ofForm("pod") as executor]
[#assign own = '(dict "root" . "agent" "' + executor.agent + '")']
{{- include "openclaw.checkAccount" [=own?no_esc] }}
[/#list]
# Commands of each agent run as the agent: with its own account, files and network, and nothing of the gateway's.
[#list executors.ofForm("pod") as executor]
[#assign own = '(dict "root" . "agent" "' + executor.agent + '")']
---
apiVersion: apps/v1
kind: Deployment
[@object.metadata name=names.name(executor.suffix()) labels='include "openclaw.executorLabels" ' + own /]
spec:
  # The gateway knows one node of this name: never two pods.
  replicas: {{ ternary 0 1 .Values.suspend }}
  strategy:
    type: Recreate
  selector:
    matchLabels:
      {{- include "openclaw.executorSelector" [=own?no_esc] | nindent 6 }}
  template:
[@macros.pod executor=executor /]
[/#list]
