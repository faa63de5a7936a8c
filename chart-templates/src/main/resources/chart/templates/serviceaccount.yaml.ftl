[#import "/macros/object.ftl" as object]
{{- if not .Values.serviceAccount.name }}
# The gateway's own identity: no token of the cluster, and no Role is ever bound to it.
apiVersion: v1
kind: ServiceAccount
metadata:
  name: [=names.own()]
  namespace: [=names.namespace()]
  labels:
    {{- toYaml (merge (include "openclaw.labels" . | fromYaml) .Values.serviceAccount.labels) | nindent 4 }}
  {{- with merge (dict) .Values.serviceAccount.annotations .Values.annotations }}
  annotations:
    {{- toYaml . | nindent 4 }}
  {{- end }}
automountServiceAccountToken: false
{{- end }}
