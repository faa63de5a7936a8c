[#import "/macros/object.ftl" as object]
{{- if not .Values.gateway.existingSecret }}
{{- /* What is there already stays: without lookup each upgrade would make a new one. */}}
{{- $secret := lookup "v1" "Secret" .Release.Namespace (include "openclaw.gatewaySecret" .) | default dict }}
{{- $known := dig "data" .Values.gateway.secretKey "" $secret | b64dec }}
apiVersion: v1
kind: Secret
[@object.keptMetadata name=names.name("gateway") /]
type: Opaque
stringData:
  {{ .Values.gateway.secretKey | quote }}: {{ .Values.gateway.[=secrets.word()?no_esc] | default $known | default (randAlphaNum 48) | quote }}
{{- end }}
