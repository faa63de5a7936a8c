[#import "/macros/ingress.ftl" as ingress]
[#assign own = names.expression("(.Values.expose).host | quote")]
{{- if eq (include "openclaw.exposed" .) "Ingress" }}
{{- if (.Values.expose).host }}
[@ingress.object name=names.own() host=own path="/" pathType="Prefix" port="gateway" /]
{{- end }}
[#list expose.webhooks as webhook]
[#if !webhook.host??]
{{- if (.Values.expose).host }}
[/#if]
---
[@ingress.object name=names.name("webhook-" + webhook.name) host=webhook.address() path=webhook.path pathType="Exact" port=webhook.port /]
[#if !webhook.host??]
{{- end }}
[/#if]
[/#list]
{{- end }}
