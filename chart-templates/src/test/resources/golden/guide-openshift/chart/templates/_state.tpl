{{/*
What would end a state, or lose sight of it, is refused before anything is changed. Helm asks the cluster for it; where it sees none (helm
template, GitOps tools) nothing is known and nothing refused.
*/}}
{{- define "openclaw.checkState" -}}
{{- include "openclaw.checkSelector" . -}}
{{- $own := include "openclaw.fullname" . -}}
{{- $name := (.Values.storage).existingClaim | default $own -}}
{{- $claim := lookup "v1" "PersistentVolumeClaim" .Release.Namespace $name -}}
{{- if $claim -}}
{{- if $claim.metadata.deletionTimestamp -}}
{{- fail (printf "The claim %s is being deleted: with its last pod the state is gone, and a new pod would wait for ever. Save what is in it, and wait until the claim is gone, or name another with storage.existingClaim." $name) -}}
{{- end -}}
{{- if not (.Values.storage).existingClaim }}{{ include "openclaw.checkClaim" (dict "root" . "claim" $claim) }}{{ end -}}
{{- else if not (or (.Values.storage).existingClaim (.Values.storage).startEmpty) -}}
{{- include "openclaw.checkOthers" . -}}
{{- end -}}
{{- include "openclaw.checkWriters" (dict "root" . "claim" $name) -}}
{{- end }}

{{/* A Deployment's selector never changes; the chart's name is in it. */}}
{{- define "openclaw.checkSelector" -}}
{{- $own := include "openclaw.fullname" . -}}
{{- $former := (((lookup "apps/v1" "Deployment" .Release.Namespace $own).spec).selector).matchLabels -}}
{{- $name := get ($former | default dict) "app.kubernetes.io/name" -}}
{{- if and $name (ne $name (include "openclaw.name" .)) -}}
{{- fail (printf "The Deployment %s was made by a chart called %s, and its selector cannot change. Keep that name: --set nameOverride=%s. Or uninstall the release and install it again: the claim and the Secret stay." $own $name $name) -}}
{{- end -}}
{{- end }}

{{/* The claim of this name: is it ours, and can it become what the values say? */}}
{{- define "openclaw.checkClaim" -}}
{{- $name := .claim.metadata.name -}}
{{- $annotations := .claim.metadata.annotations | default dict -}}
{{- $release := get $annotations "meta.helm.sh/release-name" -}}
{{- if and (not (get $annotations "meta.helm.sh/release-namespace")) (not $release) -}}
{{- fail (printf "The claim %s was not made by Helm. To have the state in it, --set storage.existingClaim=%s; to have another, fullnameOverride gives the objects other names." $name $name) -}}
{{- else if ne $release .root.Release.Name -}}
{{- fail (printf "The claim %s belongs to the release %s. To take its state, uninstall that and --set storage.existingClaim=%s; to have another, fullnameOverride gives the objects other names." $name $release $name) -}}
{{- end -}}
{{- $class := .claim.spec.storageClassName -}}
{{- $wanted := (.root.Values.storage).storageClass -}}
{{- if and $wanted $class (ne $wanted $class) -}}
{{- fail (printf "The claim %s has the storage class %s, which cannot become %s. Leave storage.storageClass=%s; or copy the state to a claim of the other class and name that: storage.existingClaim." $name $class $wanted $class) -}}
{{- end -}}
{{- end }}

{{/* Where there is no claim yet: does the state that is meant lie in another? */}}
{{- define "openclaw.checkOthers" -}}
{{- $root := . -}}
{{- $used := list -}}
{{- range (lookup "apps/v1" "Deployment" .Release.Namespace "").items -}}
{{- range ((.spec.template).spec).volumes }}{{ with (.persistentVolumeClaim).claimName }}{{ $used = append $used . }}{{ end }}{{ end -}}
{{- end -}}
{{- range (lookup "v1" "PersistentVolumeClaim" .Release.Namespace "").items -}}
{{- $labels := .metadata.labels | default dict -}}
{{- if and (eq (get $labels "app.kubernetes.io/component") "gateway") (eq (get $labels "app.kubernetes.io/name") (include "openclaw.name" $root)) -}}
{{- $name := .metadata.name -}}
{{- $release := get $labels "app.kubernetes.io/instance" -}}
{{- $way := printf "--set storage.existingClaim=%s takes it, and --set gateway.existingSecret=NAME its Secret; --set storage.startEmpty=true begins anew" $name -}}
{{- if eq $release $root.Release.Name -}}
{{- fail (printf "The state of this release lies in the claim %s, and its objects now have another name. Give them back the old one (fullnameOverride), or: %s." $name $way) -}}
{{- else if not (has $name $used) -}}
{{- fail (printf "The claim %s of the release %s, which is not installed any more, holds the state of a gateway called %s. %s." $name $release (include "openclaw.name" $root) $way) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* A claim can be mounted twice on one node, and two gateways would ruin the state of both. An executor has a workspace alone. */}}
{{- define "openclaw.checkWriters" -}}
{{- $own := include "openclaw.fullname" .root -}}
{{- $claim := .claim -}}
{{- if (.root.Values.storage).existingClaim -}}
{{- range (lookup "apps/v1" "Deployment" .root.Release.Namespace "").items -}}
{{- $other := .metadata.name -}}
{{- $labels := .metadata.labels | default dict -}}
{{- $executor := and (eq (get $labels "app.kubernetes.io/component") "executor") (eq (get $labels "app.kubernetes.io/instance") $.root.Release.Name) -}}
{{- if and (ne $other $own) (not $executor) (ne (toString .spec.replicas) "0") -}}
{{- range ((.spec.template).spec).volumes -}}
{{- if eq (toString (.persistentVolumeClaim).claimName) $claim -}}
{{- fail (printf "The Deployment %s uses the claim %s, and a state has one writer. Uninstall it or let it run no pod (suspend) first." $other $claim) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* What a claim can be asked for: it never shrinks, and one that somebody enlarged stays as large. */}}
{{- define "openclaw.claimSize" -}}
{{- $wanted := .Values.storage.size | default "10Gi" -}}
{{- $claim := lookup "v1" "PersistentVolumeClaim" .Release.Namespace (include "openclaw.fullname" .) -}}
{{- $has := ((($claim.spec).resources).requests).storage -}}
{{- if and $has (gt (include "openclaw.amount" $has | float64) (include "openclaw.amount" $wanted | float64)) }}{{ $has }}{{ else }}{{ $wanted }}{{ end -}}
{{- end }}

{{/* The storage class that the values say, else the one that the claim has; empty for the cluster's default, never Helm's "no value". */}}
{{- define "openclaw.claimClass" -}}
{{- (.Values.storage).storageClass | default ((lookup "v1" "PersistentVolumeClaim" .Release.Namespace (include "openclaw.fullname" .)).spec).storageClassName | default "" -}}
{{- end }}
