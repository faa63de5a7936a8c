[#import "/macros/ingress.ftl" as ingress]
{{- if .Values.expose.host }}
[@ingress.object name=names.own() host=names.expression(".Values.expose.host | quote") path="/" pathType="Prefix" port="gateway" /]
{{- end }}
[#if expose.webhook??]
---
[@ingress.object name=names.name("webhook") host=expose.webhook.host path=expose.webhook.path pathType="Exact" port=expose.webhook.port /]
[/#if]
