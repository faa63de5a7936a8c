[#import "object.ftl" as object]

[#-- Who the agents are and what they may do. Labels and annotations are nested: the chart and the plain file write them differently. --]
[#macro account identity]
apiVersion: v1
kind: ServiceAccount
metadata:
  name: [=identity.name]
  namespace: [=identity.namespace]
[#nested identity.annotations, identity.labels]
automountServiceAccountToken: false
[/#macro]

[#macro roles rbac]
[#list rbac.roles as role]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: Role
metadata:
  name: [=role.name]
  namespace: [=role.namespace]
[#nested {}, {}]
rules:
[#list role.rules as rule]
  - apiGroups:
[@object.strings items=rule.apiGroups indent="      " /]
    resources:
[@object.strings items=rule.resources indent="      " /]
[#if rule.resourceNames?has_content]
    resourceNames:
[@object.strings items=rule.resourceNames indent="      " /]
[/#if]
    verbs:
[@object.strings items=rule.verbs indent="      " /]
[/#list]
---
apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: [=role.name]
  namespace: [=role.namespace]
[#nested {}, {}]
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: [=role.name]
subjects:
  - kind: ServiceAccount
    name: [=role.identity.name]
    namespace: [=role.identity.namespace]
[/#list]
[/#macro]
