{{/* What each template begins with: null takes a default away, and an empty value is found there. */}}
{{- define "openclaw.begin" -}}
{{- include "openclaw.withoutNulls" .Values -}}
{{- $_ := set .Values "configCheck" (.Values.configCheck | default dict) -}}
{{- if not (hasKey .Values.configCheck "enabled") }}{{ $_ := set .Values.configCheck "enabled" true }}{{ end -}}
{{- $_ := set .Values "rbac" (.Values.rbac | default dict) -}}
{{- if not (hasKey .Values.rbac "create") }}{{ $_ := set .Values.rbac "create" true }}{{ end -}}
{{- $_ := set .Values "executorNetwork" (.Values.executorNetwork | default dict) -}}
{{- if not (hasKey .Values.executorNetwork "policies") }}{{ $_ := set .Values.executorNetwork "policies" true }}{{ end -}}
{{- $_ := merge .Values (fromJson `{"global":{"imageRegistry":""},"nameOverride":"","fullnameOverride":"","image":{"registry":"","digest":"","pullPolicy":"","pullSecrets":[]},"gateway":{"existingSecret":"","trustedProxies":[],"token":"","allowNewerState":false},"openclaw":{"config":{}},"secrets":{},"serviceAccount":{"name":"","annotations":{},"labels":{}},"resources":{},"scriptResources":{},"storage":{"storageClass":"","existingClaim":"","startEmpty":false},"expose":{"kind":"","host":"","className":"","tlsSecret":"","annotations":{}},"service":{"type":"","annotations":{},"loadBalancerClass":"","loadBalancerSourceRanges":[],"externalTrafficPolicy":""},"probes":{"startup":{},"readiness":{},"liveness":{}},"configCheck":{"enabled":false,"resources":{}},"scheduling":{"nodeSelector":{},"tolerations":[],"affinity":{},"topologySpreadConstraints":[],"priorityClassName":"","runtimeClassName":""},"hostAliases":[],"dnsPolicy":"","dnsConfig":{},"rbac":{"create":false,"serviceAccounts":{"resource-optimizer":""},"namespaces":{}},"executors":{"resource-optimizer":{"existingSecret":"","resources":{},"image":{"registry":"","digest":"","pullPolicy":"","pullSecrets":[]},"scheduling":{"nodeSelector":{},"tolerations":[],"affinity":{},"topologySpreadConstraints":[],"priorityClassName":"","runtimeClassName":""},"podLabels":{}}},"executorGate":{"resources":{}},"executorNetwork":{"policies":false,"dns":[],"apiServer":[],"lookUpApiServer":false},"extra":{"env":[],"envFrom":[],"volumes":[],"volumeMounts":[],"initContainers":[],"containers":[],"objects":[]},"suspend":false,"nodeOptions":"","labels":{},"annotations":{},"podLabels":{},"podAnnotations":{}}`) -}}
{{- range list "resources" "scriptResources" -}}
{{- include "openclaw.checkRequests" (dict "at" . "resources" (get $.Values .)) -}}
{{- end -}}
{{- include "openclaw.checkRequests" (dict "at" "configCheck.resources" "resources" .Values.configCheck.resources) -}}
{{- include "openclaw.checkRequests" (dict "at" "executorGate.resources" "resources" .Values.executorGate.resources) -}}
{{- include "openclaw.checkRequests" (dict "at" "executors.resource-optimizer.resources" "resources" (index .Values.executors "resource-optimizer").resources) -}}
{{- $name := include "openclaw.fullname" . -}}
{{- if not (regexMatch "^[a-z]([-a-z0-9]*[a-z0-9])?$" $name) -}}
{{- fail (printf "no Service can be called %q: its name has small letters, digits and -, and a letter first. Call the release otherwise, or set fullnameOverride" $name) -}}
{{- end -}}
{{- end }}

{{/* Refuses, by its name, a request that the cluster would refuse beside its limit; a schema can compare no values. */}}
{{- define "openclaw.checkRequests" -}}
{{- $limits := .resources.limits | default dict -}}
{{- range $name, $request := .resources.requests -}}
{{- $exact := or (hasPrefix "hugepages-" $name) (and (contains "/" $name) (not (contains "kubernetes.io/" $name))) -}}
{{- if hasKey $limits $name -}}
{{- $least := include "openclaw.amount" $request | float64 -}}
{{- $most := include "openclaw.amount" (get $limits $name) | float64 -}}
{{- if or (gt $least $most) (and $exact (lt $least $most)) -}}
{{- fail (printf "%s: the request of %s %s its limit" $.at $name (ternary "is not" "is above" $exact)) -}}
{{- end -}}
{{- else if $exact -}}
{{- fail (printf "%s: a request of %s needs the same limit" $.at $name) -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* A map without the keys that have no value; what is global may be other charts', and in a config null says something. */}}
{{- define "openclaw.withoutNulls" -}}
{{- $map := . -}}
{{- range $key, $value := $map -}}
{{- if kindIs "invalid" $value -}}
{{- $_ := unset $map $key -}}
{{- else if and (kindIs "map" $value) (not (has $key (list "global" "openclaw"))) -}}
{{- include "openclaw.withoutNulls" $value -}}
{{- else if kindIs "slice" $value -}}
{{- range $value }}{{ if kindIs "map" . }}{{ include "openclaw.withoutNulls" . }}{{ end }}{{ end -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* The name in labels. */}}
{{- define "openclaw.name" -}}
{{- .Values.nameOverride | default .Chart.Name | trunc 63 | trimSuffix "-" -}}
{{- end }}

{{/* The name of the objects: the release's; within another chart, the release's and the chart's. */}}
{{- define "openclaw.fullname" -}}
{{- $name := ternary .Release.Name (printf "%s-%s" .Release.Name .Chart.Name) .Chart.IsRoot -}}
{{- .Values.fullnameOverride | default $name | trunc 63 | trimSuffix "-" -}}
{{- end }}

{{/* What never changes in the life of a release. */}}
{{- define "openclaw.selectorLabels" -}}
app.kubernetes.io/name: {{ include "openclaw.name" . | quote }}
app.kubernetes.io/instance: {{ .Release.Name | quote }}
app.kubernetes.io/component: gateway
{{- end }}

{{- define "openclaw.labels" -}}
{{- $own := include "openclaw.selectorLabels" . | fromYaml -}}
{{- $_ := set $own "app.kubernetes.io/version" .Chart.AppVersion -}}
{{- $_ := set $own "app.kubernetes.io/managed-by" .Release.Service -}}
{{- $_ := set $own "helm.sh/chart" (printf "%s-%s" .Chart.Name .Chart.Version | replace "+" "_" | trunc 63 | trimSuffix "-") -}}
{{- toYaml (merge $own .Values.labels) -}}
{{- end }}

{{/* No version here: a new version of the chart alone restarts nothing. */}}
{{- define "openclaw.podLabels" -}}
{{- toYaml (merge (include "openclaw.selectorLabels" . | fromYaml) .Values.podLabels .Values.labels) -}}
{{- end }}

{{/* Of what a hook makes: the Service must not find its pod, nor a Deployment take it for its own. */}}
{{- define "openclaw.hookLabels" -}}
{{- $root := index . 0 -}}
{{- toYaml (merge (dict "app.kubernetes.io/component" (index . 1)) (include "openclaw.labels" $root | fromYaml)) -}}
{{- end }}

{{/* The image: the digest where one is given, else the release. */}}
{{- define "openclaw.image" -}}
{{- $registry := .Values.global.imageRegistry | default .Values.image.registry -}}
{{- $tag := ternary (printf "@%s" .Values.image.digest) (printf ":%s" .Chart.AppVersion) (not (empty .Values.image.digest)) -}}
{{- with $registry }}{{ . }}/{{ end }}{{ .Values.image.repository }}{{ $tag }}
{{- end }}

{{/* The Secret with the gateway's token. */}}
{{- define "openclaw.gatewaySecret" -}}
{{- .Values.gateway.existingSecret | default (printf "%s-gateway" (include "openclaw.fullname" .)) -}}
{{- end }}

{{/*
What tells the pod that the Secret which the chart makes holds another token than the one it started with. One that is given is told by
what is made of it at a cost, since it may be short and more people read annotations than Secrets. One that the chart made stays, unless
somebody deleted the Secret.
*/}}
{{- define "openclaw.credentialMark" -}}
{{- if not .Values.gateway.existingSecret -}}
{{- $given := .Values.gateway.token -}}
{{- if $given -}}
{{- derivePassword 1 "long" $given .Release.Namespace .Release.Name | sha256sum -}}
{{- else if lookup "v1" "Secret" .Release.Namespace (include "openclaw.gatewaySecret" .) -}}
{{- $pod := ((lookup "apps/v1" "Deployment" .Release.Namespace (include "openclaw.fullname" .)).spec).template -}}
{{- get (($pod.metadata).annotations | default dict) "checksum/credential" -}}
{{- else if .Release.IsUpgrade -}}
{{- printf "revision-%d" .Release.Revision -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* Names and contents of files, to be hashed: a new version of the chart with the same files gives the same text. */}}
{{- define "openclaw.fingerprint" -}}
{{- range $path, $content := . }}
{{ $path }} {{ $content | toString | sha256sum }}
{{- end }}
{{- end }}

{{/* A quantity in base units, such as bytes: each form that Kubernetes takes, 1e9, +1 and .5Gi too. */}}
{{- define "openclaw.amount" -}}
{{- $text := toString . | trimPrefix "+" -}}
{{- $number := regexFind "^[0-9.]+" $text -}}
{{- $suffix := trimPrefix $number $text -}}
{{- $factors := dict "n" 0.000000001 "u" 0.000001 "m" 0.001 "k" 1e3 "M" 1e6 "G" 1e9 "T" 1e12 "P" 1e15 "E" 1e18
      "Ki" 1024.0 "Mi" 1048576.0 "Gi" 1073741824.0 "Ti" 1099511627776.0 "Pi" 1125899906842624.0 "Ei" 1152921504606846976.0 -}}
{{- if hasKey $factors $suffix -}}
{{- mulf (float64 $number) (get $factors $suffix) -}}
{{- else -}}
{{- float64 $text -}}
{{- end -}}
{{- end }}

{{/* 75 % of the memory limit in MiB, for the heap of Node, which does not know the limit; empty without one. */}}
{{- define "openclaw.heapSize" -}}
{{- with ((.Values.resources).limits).memory -}}
{{- divf (mulf (include "openclaw.amount" . | float64) 0.75) 1048576 | floor | int -}}
{{- end }}
{{- end }}

{{- define "openclaw.nodeOptions" -}}
{{- $heap := include "openclaw.heapSize" . -}}
{{- $own := ternary (printf "--max-old-space-size=%s" $heap) "" (not (empty $heap)) -}}
{{- printf "%s %s" $own .Values.nodeOptions | trim -}}
{{- end }}
