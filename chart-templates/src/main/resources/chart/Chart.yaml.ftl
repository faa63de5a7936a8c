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
icon: [=chart.icon]
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
