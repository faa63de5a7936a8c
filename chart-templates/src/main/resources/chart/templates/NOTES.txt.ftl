[#ftl output_format="helm-text"]
[#macro url]
[#if expose.url?? && expose.host??]
{{ "[=expose.url?j_string?no_esc]" | replace "//[=expose.host]" (printf "//%s" ((.Values.expose).host | default "[=expose.host]")) }}[#t]
[#elseif expose.url??]
[=expose.url][#t]
[#elseif expose.service && !expose.proxied]
{{ with (.Values.expose).host }}wss://{{ . }}{{ else }}ws://127.0.0.1:[=expose.port()]{{ end }}[#t]
[#else]
ws://127.0.0.1:[=expose.port()][#t]
[/#if]
[/#macro]
{{- $name := include "openclaw.fullname" . }}
{{- $namespace := .Release.Namespace }}
{{- $secret := include "openclaw.gatewaySecret" . }}
{{ $name }} runs OpenClaw {{ .Chart.AppVersion }} in namespace {{ $namespace }}.
{{- if and (not .Values.storage.existingClaim) (ne (include "openclaw.claimSize" .) (toString .Values.storage.size)) }}

Its claim has {{ include "openclaw.claimSize" . }} and stays as large: storage.size={{ .Values.storage.size }} is less, and a claim cannot shrink.
{{- end }}
[#if workload.config.ownedByPeople()]

WARNING: its config is the people's. Since the first start nothing that the chart says of openclaw.json counts; whoever can write it in
the pod, an agent that runs commands too, decides what agents may do. It is /openclaw/state/openclaw.json in the container gateway.
[#elseif workload.config.copied()]

People may add to its config in the pod, /openclaw/state/openclaw.json: at each start what is declared wins, and the log of the container
own-config tells what was dropped.
[/#if]
[#if secrets.declared?has_content]

Secrets that must exist; the pod waits for them:
[#list secrets.declared as secret]

  kubectl --namespace {{ $namespace }} create secret generic {{ index .Values.secrets "[=secret.name]" }}[#list secret.keys as key] \
    [#if key.file]--from-file='[=key.name]=FILE'[#else]--from-literal='[=key.name]=VALUE'[/#if][/#list]
[/#list]
[/#if]
[#if secrets.configMaps?has_content]

ConfigMaps that must exist:
[#list secrets.configMaps as map]

  kubectl --namespace {{ $namespace }} create configmap {{ index .Values.configMaps "[=map.name]" }}[#list map.keys as key] \
    [#if key.file]--from-file='[=key.name]=FILE'[#else]--from-literal='[=key.name]=VALUE'[/#if][/#list]
[/#list]
[/#if]
[#if secrets.ownIsShared]
{{- if not (has .Values.gateway.existingSecret (values .Values.secrets)) }}
[#else]
{{- if .Values.gateway.existingSecret }}
[/#if]

The Secret with the gateway's [=secrets.word()] must exist:

  kubectl --namespace {{ $namespace }} create secret generic {{ $secret }} \
    --from-literal={{ .Values.gateway.secretKey }}="$(openssl rand -hex 24)"
{{- end }}
{{- if and (not .Values.gateway.existingSecret) (not .Values.gateway.[=secrets.word()?no_esc]) }}

The gateway's [=secrets.word()] was made by the chart, which keeps it where it can read the cluster. With helm template or a GitOps tool
it would be a new one each time: set gateway.[=secrets.word()] or gateway.existingSecret there.
{{- end }}
[#if executors.exist()]

Commands of [#list executors.all as executor][=executor.agent][#sep], [/#sep][/#list] run in executors, without the gateway's keys. With helm template or a GitOps tool the Secrets by
which these are known would be new ones each time: set executors.AGENT.existingSecret there.
[#if executors.apart()?has_content]
{{- if not .Values.executorNetwork.policies }}

WARNING: no NetworkPolicy keeps the pods of executors from anything (executorNetwork.policies).
{{- end }}
[#assign withAccess = executors.apart()?filter(it -> it.access)]
[#if withAccess?has_content]
{{- if and .Values.executorNetwork.policies (not ((include "openclaw.apiServer" . | fromYaml).to)) }}

The executors of [#list withAccess as executor][=executor.agent][#sep], [/#sep][/#list] may call any address at the ports 443 and 6443, since where the API server is was not said:
executorNetwork.apiServer, or executorNetwork.lookUpApiServer=true for who may read Services and Endpoints in the namespace default.
{{- end }}
[/#if]
[/#if]
[/#if]
[#if downloads.plugins?has_content || downloads.servers?has_content]

At its first start the pod downloads:
[#list downloads.plugins as plugin]
  [=plugin] from npm
[/#list]
[#list downloads.servers as server]
  what the MCP server [=server] runs
[/#list]
[/#if]

The [=secrets.word()]:

  kubectl --namespace {{ $namespace }} get secret {{ $secret }} \
    --output go-template='{{ "{{" }} index .data "{{ .Values.gateway.secretKey }}" | base64decode {{ "}}" }}'
[#if expose.service]
{{- with (.Values.expose).host }}

The gateway from outside:

  https://{{ . }}[=expose.basePath]
[#if expose.refusesUnknownProxies]
{{- if not ($.Values.gateway).trustedProxies }}

It refuses all that comes that way (403 proxy_attribution_required) until gateway.trustedProxies names the range of the pods of the
router or ingress controller.
{{- end }}
[/#if]
{{- end }}
[/#if]
[#if expose.proxied]

People sign in at the proxy. Its pods, and nothing else, must have the addresses that the gateway trusts, and it must remove the
headers that it sets from what a browser sends.
[/#if]
[#if expose.localClients]

The gateway on this machine:

  kubectl --namespace {{ $namespace }} port-forward deployment/{{ $name }} [=expose.port()]

then open http://127.0.0.1:[=expose.port()][=expose.basePath] and give the [=secrets.word()].

The laptop's openclaw.json, to use this gateway:

  {"gateway": {"mode": "remote", "remote": {"url": "[@url /]", "[=secrets.word()]": "[=secrets.word()?upper_case]"}}}

A device that comes by the port-forward is paired by itself. One from elsewhere waits for approval:

  kubectl --namespace {{ $namespace }} exec deployment/{{ $name }} --container gateway -- openclaw devices list
  kubectl --namespace {{ $namespace }} exec deployment/{{ $name }} --container gateway -- openclaw devices approve REQUEST
[#else]

Only who comes through the proxy gets in: beside one this release takes no password, not at a port-forward either.
[/#if]
[#if expose.service]

Is it ready?

  helm --namespace {{ $namespace }} test {{ .Release.Name }}
[/#if]
