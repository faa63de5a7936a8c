{{/* What an executor's pod is found by: never what the gateway's is. */}}
{{- define "openclaw.executorSelector" -}}
{{- $own := dict "app.kubernetes.io/component" "executor" "openclaw/agent" .agent -}}
{{- toYaml (merge $own (include "openclaw.selectorLabels" .root | fromYaml)) -}}
{{- end }}

{{/* Of an executor's objects. */}}
{{- define "openclaw.executorLabels" -}}
{{- toYaml (merge (include "openclaw.executorSelector" . | fromYaml) (include "openclaw.labels" .root | fromYaml)) -}}
{{- end }}

{{/* The Secret by which an executor and the gate know each other. */}}
{{- define "openclaw.executorSecret" -}}
{{- (index .root.Values.executors .agent).existingSecret | default (printf "%s-executor-%s" (include "openclaw.fullname" .root) (replace "_" "-" .agent)) -}}
{{- end }}

{{/* No version here: a new version of the chart alone restarts nothing. */}}
{{- define "openclaw.executorPodLabels" -}}
{{- toYaml (merge (include "openclaw.executorSelector" . | fromYaml) (index .root.Values.executors .agent).podLabels .root.Values.labels) -}}
{{- end }}

{{/* The Service before the gate; the name of one has at most 63 characters. */}}
{{- define "openclaw.executorsService" -}}
{{- printf "%s-executors" (include "openclaw.fullname" . | trunc 53 | trimSuffix "-") -}}
{{- end }}

{{/* One term more in a list of the affinity to pods. */}}
{{- define "openclaw.addAffinity" -}}
{{- $affinity := deepCopy .to -}}
{{- $pods := $affinity.podAffinity | default dict -}}
{{- $_ := set $pods .list (append (get $pods .list | default list) .term) -}}
{{- toYaml (set $affinity "podAffinity" $pods) -}}
{{- end }}

{{/* On the node of the gateway's pod, whose claim other nodes cannot mount. */}}
{{- define "openclaw.executorAffinity" -}}
{{- $selector := dict "matchLabels" (include "openclaw.selectorLabels" .root | fromYaml) -}}
{{- $term := dict "labelSelector" $selector "topologyKey" "kubernetes.io/hostname" -}}
{{- include "openclaw.addAffinity" (dict "to" (index .root.Values.executors .agent).scheduling.affinity "list" "requiredDuringSchedulingIgnoredDuringExecution" "term" $term) -}}
{{- end }}

{{/* A new pod of the gateway where its executors hold the claim: on another node it would wait for them to end. */}}
{{- define "openclaw.gatewayAffinity" -}}
{{- $labels := omit (include "openclaw.executorSelector" (dict "root" . "agent" "") | fromYaml) "openclaw/agent" -}}
{{- $agents := dict "key" "openclaw/agent" "operator" "In" "values" (list "resource-optimizer") -}}
{{- $selector := dict "matchLabels" $labels "matchExpressions" (list $agents) -}}
{{- $term := dict "weight" 100 "podAffinityTerm" (dict "labelSelector" $selector "topologyKey" "kubernetes.io/hostname") -}}
{{- include "openclaw.addAffinity" (dict "to" .Values.scheduling.affinity "list" "preferredDuringSchedulingIgnoredDuringExecution" "term" $term) -}}
{{- end }}

{{/* The image of the executor of resource-optimizer: the digest where one is given, else the tag. */}}
{{- define "openclaw.imageOf-resource-optimizer" -}}
{{- $registry := .Values.global.imageRegistry | default (index .Values.executors "resource-optimizer").image.registry -}}
{{- $tag := ternary (printf "@%s" (index .Values.executors "resource-optimizer").image.digest) ":2026.9.6" (not (empty (index .Values.executors "resource-optimizer").image.digest)) -}}
{{- with $registry }}{{ . }}/{{ end }}{{ (index .Values.executors "resource-optimizer").image.repository }}{{ $tag }}
{{- end }}

{{/* Where the API server is: as the values say, as the cluster does, else anywhere at its usual ports. */}}
{{- define "openclaw.apiServer" -}}
{{- $own := .Values.executorNetwork -}}
{{- $cidrs := $own.apiServer | default list -}}
{{- $ports := list 443 6443 -}}
{{- if and (not $cidrs) $own.lookUpApiServer -}}
{{- with ((lookup "v1" "Service" "default" "kubernetes").spec).clusterIP }}{{ $cidrs = append $cidrs . }}{{ end -}}
{{- range (lookup "v1" "Endpoints" "default" "kubernetes").subsets -}}
{{- range .addresses }}{{ $cidrs = append $cidrs .ip }}{{ end -}}
{{- range .ports }}{{ $ports = append $ports (int .port) }}{{ end -}}
{{- end -}}
{{- end -}}
{{- $to := list -}}
{{- range $cidrs -}}
{{- $range := ternary . (printf "%s/%s" . (ternary "128" "32" (contains ":" .))) (contains "/" .) -}}
{{- $to = append $to (dict "ipBlock" (dict "cidr" $range)) -}}
{{- end -}}
{{- $all := list -}}
{{- range uniq $ports }}{{ $all = append $all (dict "port" . "protocol" "TCP") }}{{ end -}}
{{- $rule := dict "ports" $all -}}
{{- with $to }}{{ $_ := set $rule "to" . }}{{ end -}}
{{- toYaml $rule -}}
{{- end }}
