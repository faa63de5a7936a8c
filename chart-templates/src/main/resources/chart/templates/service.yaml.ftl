[#import "/macros/object.ftl" as object]
{{- $service := .Values.service | default dict }}
{{- $type := $service.type | default "ClusterIP" }}
{{- range $key := list "nodePort" "externalTrafficPolicy" "loadBalancerClass" "loadBalancerSourceRanges" }}
{{- if and (get $service $key) (or (eq $type "ClusterIP") (and (hasPrefix "load" $key) (ne $type "LoadBalancer"))) }}
{{- fail (printf "service.%s: a Service of type %s takes none" $key $type) }}
{{- end }}
{{- end }}
apiVersion: v1
kind: Service
[@object.metadata name=names.own() first=["(.Values.service).annotations"] /]
spec:
  type: {{ $type }}
  {{- with $service.externalTrafficPolicy }}
  externalTrafficPolicy: {{ . }}
  {{- end }}
  {{- with $service.loadBalancerClass }}
  loadBalancerClass: {{ . | quote }}
  {{- end }}
  {{- with $service.loadBalancerSourceRanges }}
  loadBalancerSourceRanges:
    {{- toYaml . | nindent 4 }}
  {{- end }}
  selector:
    {{- include "openclaw.selectorLabels" . | nindent 4 }}
  ports:
[#list expose.ports as port]
    - name: [=port.name]
      port: [=port.number?no_esc]
      targetPort: [=port.name]
      protocol: TCP
[#if port?is_first]
      {{- with $service.nodePort }}
      nodePort: {{ int . }}
      {{- end }}
[/#if]
[/#list]
