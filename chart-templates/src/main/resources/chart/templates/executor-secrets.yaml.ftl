[#import "/macros/object.ftl" as object]
# By which the gate knows each executor: nothing else takes it for anything.
[#list executors.all as executor]
{{- if not [=executor.values()?no_esc].existingSecret }}
{{- /* What is there already stays: without lookup each upgrade would make a new one. */}}
{{- $secret := lookup "v1" "Secret" .Release.Namespace (include "openclaw.executorSecret" (dict "root" . "agent" "[=executor.agent?no_esc]")) | default dict }}
---
apiVersion: v1
kind: Secret
[@object.keptMetadata name=names.name(executor.suffix()) labels='include "openclaw.executorLabels" (dict "root" . "agent" "' + executor.agent + '")' /]
type: Opaque
stringData:
  token: {{ dig "data" "token" "" $secret | b64dec | default (randAlphaNum 48) | quote }}
{{- end }}
[/#list]
