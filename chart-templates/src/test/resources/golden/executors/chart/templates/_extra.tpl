{{/* A container of this installation. It has the security context of all others, and may say only as whom it runs. */}}
{{- define "openclaw.extraContainer" -}}
{{- $own := .container.securityContext | default dict -}}
{{- range $key, $value := $own -}}
{{- if not (has $key (list "runAsUser" "runAsGroup")) -}}
{{- fail (printf "%s: %q sets securityContext.%s, which the chart sets for all containers" $.list $.container.name $key) -}}
{{- end -}}
{{- if and (eq $key "runAsUser") (eq (int64 $value) 0) -}}
{{- fail (printf "%s: %q runs as root, which the pod refuses" $.list $.container.name) -}}
{{- end -}}
{{- end -}}
{{- $context := dict
      "allowPrivilegeEscalation" false
      "readOnlyRootFilesystem" true
      "capabilities" (dict "drop" (list "ALL")) -}}
{{- toYaml (list (set (deepCopy .container) "securityContext" (merge $context $own))) -}}
{{- end }}

{{/* Refuses, by its name, what would take the place of something that the chart has. */}}
{{- define "openclaw.refuseClashes" -}}
{{- $pod := (((fromYaml .deployment).spec).template).spec | default dict -}}
{{- $gateway := first ($pod.containers | default (list dict)) -}}
{{- include "openclaw.refuseTwice" (dict "list" "extra.env" "what" "variable" "all" $gateway.env "extra" .extra.env) -}}
{{- include "openclaw.refuseTwice" (dict "list" "extra.volumes" "what" "volume" "all" $pod.volumes "extra" .extra.volumes) -}}
{{- $extra := concat (.extra.initContainers | default list) (.extra.containers | default list) -}}
{{- $all := concat ($pod.initContainers | default list) ($pod.containers | default list) -}}
{{- include "openclaw.refuseTwice" (dict "list" "extra.containers and extra.initContainers" "what" "container" "all" $all "extra" $extra) -}}
{{- $volumes := list -}}
{{- range .extra.volumes }}{{ $volumes = append $volumes .name }}{{ end -}}
{{- range $mount := .extra.volumeMounts -}}
{{- if not (has $mount.name $volumes) -}}
{{- fail (printf "extra.volumeMounts: %q is no volume of extra.volumes" $mount.name) -}}
{{- end -}}
{{- range $container := $all -}}
{{- range $container.volumeMounts -}}
{{- if not (has .name $volumes) -}}
{{- include "openclaw.refuseMount" (dict "path" $mount.mountPath "own" .) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* What is in a list under one name more than once. */}}
{{- define "openclaw.refuseTwice" -}}
{{- range $item := .extra -}}
{{- $count := 0 -}}
{{- range $.all }}{{ if eq (toString .name) (toString $item.name) }}{{ $count = add1 $count }}{{ end }}{{ end -}}
{{- if gt (int $count) 1 -}}
{{- fail (printf "%s: there is a %s %q already, which this cannot replace" $.list $.what (toString $item.name)) -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* A mount hides what is there and below; below what can only be read there is no room for one. */}}
{{- define "openclaw.refuseMount" -}}
{{- $path := printf "%s/" (clean (toString .path) | trimSuffix "/") -}}
{{- $own := printf "%s/" .own.mountPath -}}
{{- if or (hasPrefix $path $own) (and .own.readOnly (hasPrefix $own $path)) -}}
{{- fail (printf "extra.volumeMounts: %q is in the way of %s, which the chart mounts" .path .own.mountPath) -}}
{{- end -}}
{{- end }}
