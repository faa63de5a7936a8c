[#import "/macros/rbac.ftl" as macros]
# Who the agents of [=chart?no_esc] are and what they may do. For an administrator; the chart then takes rbac.create=false.
[@macros.objects rbac=rbac; annotations]
  labels:
    app.kubernetes.io/name: [=chart]
    app.kubernetes.io/instance: [=chart]
[#list kubernetes.labels as name, value]
    [=name]: [=value]
[/#list]
[#assign all = kubernetes.annotations + annotations]
[#if all?has_content]
  annotations:
[#list all as name, value]
    [=name]: [=value]
[/#list]
[/#if]
[/@]
