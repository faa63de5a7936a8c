[#import "/macros/configmap.ftl" as configmap]
[@configmap.of map=files.approvals /]
