[#-- A WebSocket stays open for long, and plain HTTP is sent on to HTTPS. Values win. --]
[#macro object name host path pathType port]
apiVersion: networking.k8s.io/v1
kind: Ingress
metadata:
  name: [=name]
  namespace: [=names.namespace()]
  labels:
    {{- include "openclaw.labels" . | nindent 4 }}
  annotations:
    {{- $own := dict
          "nginx.ingress.kubernetes.io/proxy-read-timeout" "3600"
          "nginx.ingress.kubernetes.io/proxy-send-timeout" "3600"
          "nginx.ingress.kubernetes.io/ssl-redirect" "true" }}
    {{- toYaml (merge (dict) .Values.expose.annotations .Values.annotations $own) | nindent 4 }}
spec:
  {{- with .Values.expose.className }}
  ingressClassName: {{ . | quote }}
  {{- end }}
  tls:
    - hosts:
        - [=host]
      {{- with .Values.expose.tlsSecret }}
      secretName: {{ . | quote }}
      {{- end }}
  rules:
    - host: [=host]
      http:
        paths:
          - path: [=path]
            pathType: [=pathType]
            backend:
              service:
                name: [=names.own()]
                port:
                  name: [=port]
[/#macro]
