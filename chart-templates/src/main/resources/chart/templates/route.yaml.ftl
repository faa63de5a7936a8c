[#import "/macros/route.ftl" as route]
{{- if .Values.expose.host }}
[@route.object name=names.own() host=names.expression(".Values.expose.host | quote") port="gateway" /]
{{- end }}
[#if expose.webhook??]
---
[@route.object name=names.name("webhook") host=expose.webhook.host path=expose.webhook.path port=expose.webhook.port /]
[/#if]
