[#import "/macros/object.ftl" as object]
apiVersion: v1
kind: Service
[@object.metadata name=names.own() /]
spec:
  type: ClusterIP
  selector:
    {{- include "openclaw.selectorLabels" . | nindent 4 }}
  ports:
[#list expose.ports as port]
    - name: [=port.name]
      port: [=port.number?no_esc]
      targetPort: [=port.name]
      protocol: TCP
[/#list]
