apiVersion: v2
name: [=chart.name]
description: [=chart.description]
type: application
version: [=chart.version]
appVersion: [=chart.appVersion]
kubeVersion: ">=1.25.0-0"
[#if chart.home??]
home: [=chart.home]
[/#if]
icon: "data:image/svg+xml,%3Csvg%20xmlns='http://www.w3.org/2000/svg'%20viewBox='0%200%2032%2032'%3E%3Cpath%20fill='%23c33'%20d='M6%204c-4%208%200%2014%207%2016l3%208%203-8c7-2%2011-8%207-16-1%206-4%209-8%2010l4-9-6%207-6-7%204%209C10%2013%207%2010%206%204z'/%3E%3C/svg%3E"
keywords:
  - openclaw
  - ai-agents
[#if chart.maintainers?has_content]
maintainers:
[#list chart.maintainers as maintainer]
  - name: [=maintainer.name]
[#if maintainer.email??]
    email: [=maintainer.email]
[/#if]
[#if maintainer.url??]
    url: [=maintainer.url]
[/#if]
[/#list]
[/#if]
annotations:
  artifacthub.io/category: ai-machine-learning
  artifacthub.io/images: |
    - name: openclaw
      image: [=chart.image]
[#list executors.all?filter(it -> it.image??) as executor]
    - name: [=executor.suffix()?no_esc]
      image: [=executor.image.name()]
[/#list]
