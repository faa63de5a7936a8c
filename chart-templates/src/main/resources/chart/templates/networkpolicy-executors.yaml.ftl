[#import "/macros/object.ftl" as object]
# Nobody calls an executor, and it calls its gate, names and what its agent says.
{{- if .Values.executorNetwork.policies }}
[#list executors.apart() as executor]
[#assign own = '(dict "root" . "agent" "' + executor.agent + '")']
---
apiVersion: networking.k8s.io/v1
kind: NetworkPolicy
[@object.metadata name=names.name(executor.suffix()) labels='include "openclaw.executorLabels" ' + own /]
spec:
  podSelector:
    matchLabels:
      {{- include "openclaw.executorSelector" [=own?no_esc] | nindent 6 }}
  policyTypes:
    - Ingress
    - Egress
  egress:
    - to:
        - podSelector:
            matchLabels:
              {{- include "openclaw.selectorLabels" . | nindent 14 }}
      ports:
        - port: [=executors.port?no_esc]
          protocol: TCP
    # Names: from pods of the cluster, at OpenShift's port too, and from a cache on the node.
    - to:
        - namespaceSelector: {}
        - ipBlock:
            cidr: 169.254.20.10/32
        {{- range .Values.executorNetwork.dns }}
        - ipBlock:
            cidr: {{ . | quote }}
        {{- end }}
      ports:
[#list [53, 5353] as number]
[#list ["UDP", "TCP"] as protocol]
        - port: [=number?no_esc]
          protocol: [=protocol]
[/#list]
[/#list]
[#if executor.access]
    - {{- include "openclaw.apiServer" . | nindent 6 }}
[/#if]
[#list executor.egress as rule]
    - to:
[#if rule.cidr??]
        - ipBlock:
            cidr: [=rule.cidr]
[#if rule.except?has_content]
            except:
[@object.strings items=rule.except indent="              " /]
[/#if]
[#else]
        - podSelector:
[#if rule.pods.matchLabels?has_content]
            matchLabels:
[#list rule.pods.matchLabels as name, value]
              [=name]: [=value]
[/#list]
[#else]
            matchLabels: {}
[/#if]
[#if rule.pods.namespace??]
          namespaceSelector:
            matchLabels:
              kubernetes.io/metadata.name: [=rule.pods.namespace]
[/#if]
[/#if]
[#if rule.ports?has_content]
      ports:
[#list rule.ports as number]
        - port: [=number?no_esc]
          protocol: TCP
[/#list]
[/#if]
[/#list]
[/#list]
{{- end }}
