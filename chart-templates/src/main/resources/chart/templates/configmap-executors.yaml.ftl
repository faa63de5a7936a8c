[#import "/macros/configmap.ftl" as configmap]
[@configmap.all folders=files.executors.folders() /]
