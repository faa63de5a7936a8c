[#import "container.ftl" as container]

[#-- What runs before the gateway, each once at each start of the pod. --]

[#-- Directories that belong to the user of the pod, workspace files and skills. --]
[#macro state]
        - name: prepare
[@container.image /]
          command:
            - node
            - /etc/openclaw/scripts/prepare-state.mjs
            - --state=/openclaw/state
            - --home=/openclaw/home
            - --tmp=/scratch/tmp
            - --manifest=/etc/openclaw/prepare/files.json
            - --sources=/etc/openclaw
[@container.security /]
[@container.smallResources /]
          volumeMounts:
            - name: state
              mountPath: /openclaw
            - name: tmp
              mountPath: /scratch
[@container.readOnly name="scripts" path="/etc/openclaw/scripts" /]
[#list files.sources() as map]
[@container.readOnly name=map.volume path=map.mountPath /]
[/#list]
[/#macro]

[#-- Jobs come before anything else that starts the gateway's program. --]
[#macro jobs script]
        - name: [=script]
[@container.image /]
          command:
            - node
            - /etc/openclaw/scripts/[=script?no_esc].mjs
            - --state=/openclaw/state
            - --jobs=/etc/openclaw/jobs/jobs.json
[@container.security /]
[@container.smallResources /]
          volumeMounts:
            - name: state
              mountPath: /openclaw/state
              subPath: state
[@container.readOnly name="scripts" path="/etc/openclaw/scripts" /]
[@container.readOnly name="jobs" path="/etc/openclaw/jobs" /]
[/#macro]

[#-- Plugins that the release does not bundle; needs the network only when one is missing. --]
[#macro plugins]
        - name: plugins
[@container.image /]
          command:
            - node
            - /etc/openclaw/scripts/install-plugins.mjs
            - --state=/openclaw/state
            - --home=/openclaw/home
            - --plugins=/etc/openclaw/prepare/plugins.json
          env:
            - name: HOME
              value: /openclaw/home
[@container.variables values=workload.declared secrets=workload.declaredSecrets /]
[@container.security /]
[@container.gatewayResources /]
          volumeMounts:
[@container.privateMounts /]
[@container.readOnly name="scripts" path="/etc/openclaw/scripts" /]
[@container.readOnly name="prepare" path="/etc/openclaw/prepare" /]
[/#macro]
