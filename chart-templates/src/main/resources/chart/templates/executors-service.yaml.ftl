[#import "/macros/object.ftl" as object]
# The way to the gate in the gateway's pod, also while the gateway is not ready: an executor waits there.
apiVersion: v1
kind: Service
[@object.metadata name=names.expression('include "openclaw.executorsService" . | quote') /]
spec:
  type: ClusterIP
  publishNotReadyAddresses: true
  selector:
    {{- include "openclaw.selectorLabels" . | nindent 4 }}
  ports:
    - name: executors
      port: [=executors.port?no_esc]
      targetPort: executors
      protocol: TCP
