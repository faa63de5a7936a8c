[#import "object.ftl" as any]

[#-- A WebSocket stays open for long, and plain HTTP is sent on to HTTPS. Values win. --]
[#macro object name host path pathType port]
apiVersion: networking.k8s.io/v1
kind: Ingress
[@any.metadata name=name first=["(.Values.expose).annotations"] last=['dict
        "nginx.ingress.kubernetes.io/proxy-read-timeout" "3600"
        "nginx.ingress.kubernetes.io/proxy-send-timeout" "3600"
        "nginx.ingress.kubernetes.io/ssl-redirect" "true"'] /]
spec:
  {{- with (.Values.expose).className }}
  ingressClassName: {{ . | quote }}
  {{- end }}
  tls:
    - hosts:
        - [=host]
      {{- with (.Values.expose).tlsSecret }}
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
