[#import "container.ftl" as container]
[#import "extra.ftl" as extra]

[#-- What runs before the gateway, each once at each start of the pod. --]

[#-- Directories that belong to the user of the pod, workspace files and skills. --]
[#macro state]
        - name: prepare
[@container.image /]
          command:
            - node
            - [=files.scripts.mountPath?no_esc]/prepare-state.mjs
            - --state=/openclaw/state
            - --home=/openclaw/home
            - --tmp=/scratch/tmp
            - --chart=/openclaw/chart
            - --release=[=chart.appVersion?no_esc]
            - --manifest=[=files.prepare.mountPath?no_esc]/files.json
            - --sources=[=files.root()?no_esc]
            - --store=[=workload.approvalStore?no_esc]
[#if workload.takesApprovalsOver()]
            - --agents=[=files.prepare.mountPath?no_esc]/agents.json
[/#if]
[#if executors.sharing()]
            - --workspaces=[=files.prepare.mountPath?no_esc]/workspaces.json
[/#if]
            - --reads=[=workload.databaseSchema?no_esc]
[#if workload.config.copied()]
            - --own-config
[/#if]
            {{- if (.Values.gateway).allowNewerState }}
            - --newer-state
            {{- end }}
[@container.security /]
[@container.resources of="prepare" /]
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
[#macro authorities]
        - name: authorities
[@container.image /]
          command:
            - node
            - [=files.scripts.mountPath?no_esc]/join-authorities.mjs
            - --added=[=mounts.authorities?no_esc]
            - --joined=[=mounts.trust?no_esc]/ca-bundle.crt
[@container.security /]
[@container.resources of="authorities" /]
          volumeMounts:
            - name: trust
              mountPath: [=mounts.trust]
            - name: authorities
              mountPath: [=mounts.authoritiesDirectory()]
              readOnly: true
[@container.mount folder=files.scripts /]
[/#macro]

[#-- Jobs come before anything else that starts the gateway's program. --]
[#macro jobs script]
        - name: [=script]
[@container.image /]
          command:
            - node
            - [=files.scripts.mountPath?no_esc]/[=script?no_esc].mjs
            - --state=/openclaw/state
            - --jobs=[=files.jobs.mountPath?no_esc]/jobs.json
[@container.security /]
[@container.resources of=script /]
          volumeMounts:
[@container.stateMount /]
[@container.mount folder=files.scripts /]
[@container.mount folder=files.jobs /]
[/#macro]

[#-- The gateway's own file of the programs that agents may run. --]
[#macro approvals]
        - name: merge-approvals
[@container.image /]
          command:
            - node
            - [=files.scripts.mountPath?no_esc]/merge-approvals.mjs
            - --state=/openclaw/state
            - --home=/openclaw/home
            - --store=[=workload.approvalStore?no_esc]
            - --agents=[=files.prepare.mountPath?no_esc]/agents.json
[#if files.approvals??]
            - --approvals=[=files.approvals.mountPath?no_esc]/exec-approvals.json
[/#if]
[@container.security /]
[@container.resources of="merge-approvals" /]
          volumeMounts:
[@container.privateMounts /]
[@container.mount folder=files.scripts /]
[@container.mount folder=files.prepare /]
[#if files.approvals??]
[@container.mount folder=files.approvals /]
[/#if]
[/#macro]

[#-- Plugins that the release does not bundle; needs the network only when one is missing. --]
[#macro plugins]
        - name: plugins
[@container.image /]
          command:
            - node
            - [=files.scripts.mountPath?no_esc]/install-plugins.mjs
            - --state=/openclaw/state
            - --chart=/openclaw/chart/plugins
            - --plugins=[=files.prepare.mountPath?no_esc]/plugins.json
          env:
            - name: HOME
              value: /tmp
[@container.variables values=workload.declared secrets=workload.declaredSecrets /]
[@extra.items of="env" /]
[@container.wholeConfigMaps /]
[@container.security /]
[@container.resources of="plugins" /]
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
