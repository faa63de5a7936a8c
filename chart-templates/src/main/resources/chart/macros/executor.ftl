[#import "container.ftl" as container]
[#import "extra.ftl" as extra]
[#import "pod.ftl" as pods]
[#import "volume.ftl" as volume]

[#-- Where commands of agents run, and the gate through which they are led there. --]

[#-- The values of images that are not the gateway's. --]
[#function ownImages executors]
[#return executors?filter(it -> it.image??)?map(it -> it.values() + ".image")]
[/#function]

[#-- The paired node of each executor in the gateway's eyes: what pairs it never leaves this container. --]
[#macro gate]
[#if executors.exist()]
        # Each executor is one node of the gateway here, and has nothing of the gateway but what passes.
        - name: [=executors.gate()]
[@container.image /]
          command:
            - node
            - [=files.scripts.mountPath?no_esc]/executor-gate.mjs
            - --executors=[=files.executors.gate.mountPath?no_esc]/executors.json
            - --tokens=/etc/openclaw/executors
            - --listen=[=executors.address()?no_esc]
            - --url=ws://127.0.0.1:[=expose.port()?no_esc]
[#if files.approvals??]
            - --approvals=[=files.approvals.mountPath?no_esc]/exec-approvals.json
[/#if]
          env:
[@container.credential /]
[#if executors.apart()?has_content]
          ports:
            - name: executors
              containerPort: [=executors.port?no_esc]
              protocol: TCP
[/#if]
          # It alone is started anew; whether the gateway is ready does not hang on it.
          livenessProbe:
[#if executors.apart()?has_content]
            httpGet:
              path: /healthz
              port: executors
[#else]
            exec:
              command:
                - node
                - --eval
                - "fetch('http://127.0.0.1:[=executors.port?no_esc]/healthz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
[/#if]
            initialDelaySeconds: 30
            periodSeconds: 30
            timeoutSeconds: 10
            failureThreshold: 4
[@container.security /]
[@container.resourcesAt value=".Values.executorGate.resources" /]
          volumeMounts:
[@container.readOnly name="executor-tokens" path="/etc/openclaw/executors" /]
[@container.mount folder=files.scripts /]
[@container.mount folder=files.executors.gate /]
[#if files.approvals??]
[@container.mount folder=files.approvals /]
[/#if]
[/#if]
[/#macro]

[#macro image executor]
[#if executor.image??]
          image: {{ include "openclaw.imageOf-[=executor.agent?no_esc]" . | quote }}
          imagePullPolicy: {{ [=executor.values()?no_esc].image.pullPolicy }}
[#else]
[@container.image /]
[/#if]
[/#macro]

[#macro runner executor name]
        - name: [=name]
[@image executor=executor /]
          # The image's own entry point reaps orphaned processes.
          args:
            - node
            - [=files.executors.scripts.mountPath?no_esc]/executor.mjs
            - --gate=[=executor.form.gate()?no_esc]:[=executors.port?no_esc]
            - --node=[=executor.node?no_esc]
            - --token=/etc/openclaw/executor/token
            - --state=/openclaw/executor
            - --workspace=/openclaw/state/[=executor.workspace()?no_esc]
[#if files.executors.config(executor.agent)??]
            - --config=[=files.executors.config(executor.agent).mountPath?no_esc]/openclaw.json
[/#if]
[#if executor.environment?has_content || executor.secrets?has_content]
          env:
[@container.variables values=executor.environment secrets=executor.secrets configMaps={} /]
[/#if]
[@container.security /]
[@container.resourcesAt value=executor.values() + ".resources" /]
          volumeMounts:
            - name: [=executor.volume("executor")]
              mountPath: /openclaw/executor
            - name: [=executor.volume("tmp")]
              mountPath: /tmp
[#if executor.shared]
            - name: state
              mountPath: /openclaw/state/[=executor.workspace()?no_esc]
              subPath: state/[=executor.workspace()?no_esc]
[#else]
            - name: [=executor.volume("empty")]
              mountPath: /openclaw/state/[=executor.workspace()?no_esc]
[/#if]
[@container.readOnly name=executor.volume("pair") path="/etc/openclaw/executor" /]
[@container.mount folder=files.executors.scripts /]
[#if files.executors.config(executor.agent)??]
[@container.mount folder=files.executors.config(executor.agent) /]
[/#if]
[#list executor.directories as directory]
[@container.readOnly name=directory.volume path=directory.mountPath /]
[/#list]
[#list rbac.ownTokens()?filter(token -> token.agent == executor.agent) as token]
[@container.readOnly name=token.volume path=token.mountPath /]
[/#list]
[/#macro]

[#-- The pod of an executor, two levels below the object that makes it, whichever that is. --]
[#macro pod executor]
[#local own = '(dict "root" . "agent" "' + executor.agent + '")']
[#local values = executor.image???then(executor.values() + ".image", ".Values.image")]
[#local scheduling = executor.values() + ".scheduling"]
    metadata:
      labels:
        {{- include "openclaw.executorPodLabels" [=own?no_esc] | nindent 8 }}
      annotations:
        checksum/executor-scripts: {{ include "openclaw.fingerprint" (.Files.Glob "files/executor-scripts/**") | sha256sum | quote }}
[#if files.executors.config(executor.agent)??]
        checksum/[=files.executors.config(executor.agent).volume?no_esc]: {{ include "openclaw.fingerprint" (.Files.Glob "files/[=files.executors.config(executor.agent).volume?no_esc]/**") | sha256sum | quote }}
[/#if]
    spec:
      serviceAccountName: [=names.account(executor.agent)]
[@pods.isolation images=[values] automount=executor.access /]
[@pods.place
    scheduling=scheduling
    affinity=executor.shared?then('include "openclaw.executorAffinity" ' + own, "")
    tolerations=executor.shared?then('concat (' + scheduling + '.tolerations | default list) (.Values.scheduling.tolerations | default list) | uniq', "") /]
[@pods.security /]
[@extra.spread scheduling=scheduling /]
      initContainers:
        # Before the workspace is mounted the gateway's pod has made it: the kubelet would make it as root.
        - name: await-gate
[@image executor=executor /]
          command:
            - node
            - [=files.executors.scripts.mountPath?no_esc]/await-gate.mjs
            - --gate=[=executor.form.gate()?no_esc]:[=executors.port?no_esc]
[@container.security /]
[@container.resources of="await-gate" /]
          volumeMounts:
[@container.mount folder=files.executors.scripts /]
      containers:
[@runner executor=executor name="executor" /]
      volumes:
[#if executor.shared]
        - name: state
          persistentVolumeClaim:
            claimName: {{ .Values.storage.existingClaim | default (include "openclaw.fullname" .) | quote }}
[/#if]
[@volume.ofFolder folder=files.executors.scripts /]
[#if files.executors.config(executor.agent)??]
[@volume.ofFolder folder=files.executors.config(executor.agent) /]
[/#if]
[@ownVolumes executor=executor /]
[/#macro]

[#-- What the container has for itself. --]
[#macro ownVolumes executor]
        - name: [=executor.volume("executor")]
          emptyDir: {}
        - name: [=executor.volume("tmp")]
          emptyDir: {}
[#if !executor.shared]
        - name: [=executor.volume("empty")]
          emptyDir: {}
[/#if]
        - name: [=executor.volume("pair")]
          secret:
            secretName: {{ include "openclaw.executorSecret" (dict "root" . "agent" "[=executor.agent?no_esc]") | quote }}
            # 0440: the group is that of the pod.
            defaultMode: 288
            items:
              - key: token
                path: token
[#list executor.directories as directory]
[@volume.directory directory=directory /]
[/#list]
[/#macro]

[#-- What gate and executors need in the gateway's pod. --]
[#macro volumes]
[#if executors.exist()]
        - name: executor-tokens
          projected:
            # 0440: the group is that of the pod.
            defaultMode: 288
            sources:
[#list executors.all as it]
              - secret:
                  name: {{ include "openclaw.executorSecret" (dict "root" . "agent" "[=it.agent?no_esc]") | quote }}
                  items:
                    - key: token
                      path: [=it.agent]
[/#list]
[/#if]
[#list executors.ofForm("sidecar") as it]
[@ownVolumes executor=it /]
[/#list]
[/#macro]
