[#import "/macros/route.ftl" as route]
[#assign own = names.expression("(.Values.expose).host | quote")]
{{- if eq (include "openclaw.exposed" .) "Route" }}
{{- if (.Values.expose).host }}
[@route.object name=names.own() host=own port="gateway" /]
{{- end }}
[#list expose.webhooks as webhook]
[#if !webhook.host??]
{{- if (.Values.expose).host }}
[/#if]
---
[@route.object name=names.name("webhook-" + webhook.name) host=webhook.address() port=webhook.port path=webhook.path /]
[#if !webhook.host??]
{{- end }}
[/#if]
[/#list]
{{- end }}
