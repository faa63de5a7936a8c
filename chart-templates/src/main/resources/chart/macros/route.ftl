[#import "object.ftl" as any]

[#-- A WebSocket stays open for long, and plain HTTP is sent on to HTTPS. Values win. --]
[#macro object name host port path=""]
apiVersion: route.openshift.io/v1
kind: Route
[@any.metadata name=name first=["(.Values.expose).annotations"] last=['dict
        "haproxy.router.openshift.io/timeout" "3600s"
        "haproxy.router.openshift.io/timeout-tunnel" "3600s"'] /]
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
    {{- with (.Values.expose).tlsSecret }}
    externalCertificate:
      name: {{ . | quote }}
    {{- end }}
  wildcardPolicy: None
[/#macro]
