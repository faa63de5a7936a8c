[#import "container.ftl" as container]
[#import "extra.ftl" as extra]
[#import "ownership.ftl" as ownership]

[#-- What runs before the gateway, each once at each start of the pod. --]
[#macro all]
[#list scripts.before as run]
[#switch run.name]
[#case "prepare"]
[@state run=run /]
[#break]
[#case "authorities"]
[@authorities run=run /]
[#break]
[#case "merge-approvals"]
[@approvals run=run /]
[#break]
[#case "plugins"]
[@plugins run=run /]
[#break]
[#case "own-config"]
[@ownership.copy run=run /]
[#break]
[#default]
[@jobs run=run /]
[/#switch]
[/#list]
[/#macro]

[#-- Directories that belong to the user of the pod, workspace files and skills. --]
[#macro state run]
        - name: [=run.name]
[@container.image /]
[@container.script run=run /]
            {{- if (.Values.gateway).allowNewerState }}
            - --newer-state
            {{- end }}
[@container.security /]
[@container.resources of=run.name /]
          volumeMounts:
            - name: state
              mountPath: /openclaw
            - name: tmp
              mountPath: /scratch
[@container.mount folder=files.scripts /]
[#list files.sources() as folder]
[@container.mount folder=folder /]
[/#list]
[/#macro]

[#-- Declared certificate authorities and the public ones in one file; nothing but this may write it. --]
[#macro authorities run]
        - name: [=run.name]
[@container.image /]
[@container.script run=run /]
[@container.security /]
[@container.resources of=run.name /]
          volumeMounts:
            - name: trust
              mountPath: [=mounts.trust]
            - name: authorities
              mountPath: [=mounts.authoritiesDirectory()]
              readOnly: true
[@container.mount folder=files.scripts /]
[/#macro]

[#-- Jobs come before anything else that starts the gateway's program. --]
[#macro jobs run]
        - name: [=run.name]
[@container.image /]
[@container.script run=run /]
[@container.security /]
[@container.resources of=run.name /]
          volumeMounts:
[@container.stateMount /]
[@container.mount folder=files.scripts /]
[@container.mount folder=files.jobs /]
[/#macro]

[#-- The gateway's own file of the programs that agents may run. --]
[#macro approvals run]
        - name: [=run.name]
[@container.image /]
[@container.script run=run /]
[@container.security /]
[@container.resources of=run.name /]
          volumeMounts:
[@container.privateMounts /]
[@container.mount folder=files.scripts /]
[@container.mount folder=files.prepare /]
[#if files.approvals??]
[@container.mount folder=files.approvals /]
[/#if]
[/#macro]

[#-- Plugins that the release does not bundle; needs the network only when one is missing. --]
[#macro plugins run]
        - name: [=run.name]
[@container.image /]
[@container.script run=run /]
          env:
            - name: HOME
              value: /tmp
[@container.variables values=workload.declared secrets=workload.declaredSecrets /]
[@extra.items of="env" /]
[@container.wholeConfigMaps /]
[@container.security /]
[@container.resources of=run.name /]
          volumeMounts:
[@container.stateMount /]
[@container.tmpMount /]
[@container.chartMount part="plugins" /]
[@container.mount folder=files.scripts /]
[@container.mount folder=files.prepare /]
[#list mounts.directories as directory]
[#if !directory.isIdentity()]
[@container.readOnly name=directory.volume path=directory.mountPath /]
[/#if]
[/#list]
[@container.trust /]
[@extra.items of="volumeMounts" /]
[/#macro]
