{{/* openclaw.json of the chart. */}}
{{- define "openclaw.declaredConfig" -}}
{{- .Files.Get "files/config/openclaw.json" -}}
{{- end }}

{{/* openclaw.json of this installation: the chart's, byte for byte, unless a value changes something in it. */}}
{{- define "openclaw.config" -}}
{{- $declared := include "openclaw.declaredConfig" . -}}
{{- $config := $declared | mustFromJson -}}
{{- include "openclaw.followHost" (dict "root" . "config" $config) -}}
{{- include "openclaw.trustProxies" (dict "root" . "config" $config) -}}
{{- with (.Values.openclaw).config -}}
{{- include "openclaw.refuseReserved" . -}}
{{- include "openclaw.overlay" (dict "into" $config "over" . "at" "openclaw.config") -}}
{{- end -}}
{{- if eq (mustToJson $config) ($declared | mustFromJson | mustToJson) -}}
{{- $declared -}}
{{- else -}}
{{- include "openclaw.printable" (mustToPrettyJson $config) }}
{{ end -}}
{{- end }}

{{/* JSON whose strings have no character that YAML knows only escaped. */}}
{{- define "openclaw.printable" -}}
{{- $text := . -}}
{{- range untilStep 127 160 1 -}}
{{- $text = replace (printf "%c" .) (printf "\\u%04x" .) $text -}}
{{- end -}}
{{- $text | replace "\uFEFF" "\\ufeff" -}}
{{- end }}

{{/* Lays one object over another: maps deep, all else as one value; null takes a key away. */}}
{{- define "openclaw.overlay" -}}
{{- range $key, $value := .over -}}
{{- $at := printf "%s.%s" $.at $key -}}
{{- if kindIs "invalid" $value -}}
{{- $_ := unset $.into $key -}}
{{- else if kindIs "map" $value -}}
{{- if not (kindIs "map" (get $.into $key)) }}{{ $_ := set $.into $key dict }}{{ end -}}
{{- include "openclaw.overlay" (dict "into" (get $.into $key) "over" $value "at" $at) -}}
{{- else -}}
{{- include "openclaw.refuseLarge" (dict "value" $value "at" $at) -}}
{{- $_ := set $.into $key $value -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* The gateway is JavaScript: of larger whole numbers it changes the last digits, and so does Helm. */}}
{{- define "openclaw.refuseLarge" -}}
{{- if kindIs "slice" .value -}}
{{- range .value }}{{ include "openclaw.refuseLarge" (dict "value" . "at" $.at) }}{{ end -}}
{{- else if kindIs "map" .value -}}
{{- range .value }}{{ include "openclaw.refuseLarge" (dict "value" . "at" $.at) }}{{ end -}}
{{- else if has (kindOf .value) (list "float64" "int64" "int") -}}
{{- if or (gt (float64 .value) 9007199254740991.0) (lt (float64 .value) -9007199254740991.0) -}}
{{- fail (printf "%s: the number is larger than the gateway can keep; write it in quotes if it is an id" .at) -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* What the Service, the probes and the Secret of the chart go by. */}}
{{- define "openclaw.refuseReserved" -}}
{{- if hasKey . "gateway" -}}
{{- if not (kindIs "map" .gateway) }}{{ fail "openclaw.config.gateway must be an object: the chart relies on what is in it" }}{{ end -}}
{{- range list "port" "bind" "auth" "mode" -}}
{{- if hasKey $.gateway . -}}
{{- fail (printf "openclaw.config.gateway.%s is no value: the chart relies on it. Change the descriptor" .) -}}
{{- end -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* The address ranges of the proxies that the gateway believes. */}}
{{- define "openclaw.trustProxies" -}}
{{- $proxies := (.root.Values.gateway).trustedProxies -}}
{{- if $proxies -}}
{{- $_ := set .config.gateway "trustedProxies" $proxies -}}
{{- else -}}
{{- $_ := unset .config.gateway "trustedProxies" -}}
{{- end -}}
{{- end }}

{{/* Another host than the descriptor's: the web page of its own may connect, and webhooks are called there. */}}
{{- define "openclaw.followHost" -}}
{{- $former := "" -}}
{{- $host := (.root.Values.expose).host | default "" -}}
{{- if ne $host $former -}}
{{- with (.config.gateway.controlUi).allowedOrigins -}}
{{- $origins := without . (printf "https://%s" $former) -}}
{{- with $host }}{{ $origins = prepend $origins (printf "https://%s" .) | uniq }}{{ end -}}
{{- $_ := set $.config.gateway.controlUi "allowedOrigins" $origins -}}
{{- end -}}
{{- end -}}
{{- end }}

{{/* What leads to the gateway from outside: Ingress, Route or nothing. */}}
{{- define "openclaw.exposed" -}}
{{- (.Values.expose).kind | default (ternary "" "Ingress" (empty (.Values.expose).host)) -}}
{{- end }}
