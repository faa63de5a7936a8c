[#import "container.ftl" as container]

[#-- Whose the config is: the chart's own, which is mounted, or a copy that the gateway and people write. --]

[#-- Where the gateway finds it. --]
[#macro path]
[#if workload.config.copied()]/openclaw/state[#else][=files.config.mountPath?no_esc][/#if]/openclaw.json[#t]
[/#macro]

[#-- The copy; after what must come before anything that starts the gateway's program. --]
[#macro copy run]
        - name: [=run.name]
[@container.image /]
[@container.script run=run /]
          env:
[@container.plainVariables values=workload.environment optional=true /]
[@container.wholeConfigMaps /]
[@container.security /]
[@container.resources of=run.name /]
          volumeMounts:
[@container.stateMount /]
[@container.tmpMount /]
[@container.chartMount part="config" /]
[@container.mount folder=files.scripts /]
[@container.mount folder=files.config /]
[/#macro]
