[#-- A WebSocket stays open for long, and plain HTTP is sent on to HTTPS. Values win. --]
[#macro object name host port path=""]
apiVersion: route.openshift.io/v1
kind: Route
metadata:
  name: [=name]
  namespace: [=names.namespace()]
  labels:
    {{- include "openclaw.labels" . | nindent 4 }}
  annotations:
    {{- $own := dict
          "haproxy.router.openshift.io/timeout" "3600s"
          "haproxy.router.openshift.io/timeout-tunnel" "3600s" }}
    {{- toYaml (merge (dict) .Values.expose.annotations .Values.annotations $own) | nindent 4 }}
spec:
  host: [=host]
[#if path?has_content]
  path: [=path]
[/#if]
  to:
    kind: Service
    name: [=names.own()]
    weight: 100
  port:
    targetPort: [=port]
  tls:
    termination: edge
    insecureEdgeTerminationPolicy: Redirect
    {{- with .Values.expose.tlsSecret }}
    externalCertificate:
      name: {{ . | quote }}
    {{- end }}
  wildcardPolicy: None
[/#macro]
