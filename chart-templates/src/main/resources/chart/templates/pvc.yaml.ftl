[#import "/macros/object.ftl" as object]
{{- if not .Values.storage.existingClaim }}
apiVersion: v1
kind: PersistentVolumeClaim
[@object.keptMetadata name=names.own() /]
spec:
  accessModes:
    - ReadWriteOnce
  {{- with .Values.storage.storageClass }}
  storageClassName: {{ . | quote }}
  {{- end }}
  resources:
    requests:
      storage: {{ .Values.storage.size | quote }}
{{- end }}
