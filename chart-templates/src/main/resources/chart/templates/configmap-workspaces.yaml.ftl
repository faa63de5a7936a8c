[#import "/macros/configmap.ftl" as configmap]
[@configmap.all maps=files.workspaces /]
