[#import "/macros/object.ftl" as object]
{{- include "openclaw.checkState" . }}
{{- if not .Values.storage.existingClaim }}
apiVersion: v1
kind: PersistentVolumeClaim
[@object.keptMetadata name=names.own() /]
spec:
  accessModes:
    - ReadWriteOnce
  {{- with include "openclaw.claimClass" . }}
  storageClassName: {{ . | quote }}
  {{- end }}
  resources:
    requests:
      storage: {{ include "openclaw.claimSize" . | quote }}
{{- end }}
