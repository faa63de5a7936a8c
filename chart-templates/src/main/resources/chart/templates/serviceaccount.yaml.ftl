[#import "/macros/object.ftl" as object]
# The gateway's own identity: no token, and no Role is ever bound to it.
apiVersion: v1
kind: ServiceAccount
[@object.metadata name=names.own() /]
automountServiceAccountToken: false
