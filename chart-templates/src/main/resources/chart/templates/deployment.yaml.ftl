[#import "/macros/object.ftl" as object]
[#import "/macros/container.ftl" as container]
[#import "/macros/extra.ftl" as extra]
[#import "/macros/pod.ftl" as pod]
[#import "/macros/ownership.ftl" as ownership]
[#import "/macros/prepare.ftl" as prepare]
[#import "/macros/volume.ftl" as volume]
[#import "/macros/executor.ftl" as executor]
{{- define "openclaw.deployment" }}
apiVersion: apps/v1
kind: Deployment
[@object.metadata name=names.own() /]
spec:
  # The state has one writer: never two pods, not even during an update.
  replicas: {{ ternary 0 1 .Values.suspend }}
  strategy:
    type: Recreate
  selector:
    matchLabels:
      {{- include "openclaw.selectorLabels" . | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "openclaw.podLabels" . | nindent 8 }}
      annotations:
        checksum/config: {{ include "openclaw.config" . | sha256sum | quote }}
[#list workload.restartingFolders as folder]
        checksum/[=folder?no_esc]: {{ include "openclaw.fingerprint" (.Files.Glob "files/[=folder?no_esc]/**") | sha256sum | quote }}
[/#list]
[#list (files.executors.ofGatewayPod())![] as folder]
        checksum/[=folder.volume?no_esc]: {{ include "openclaw.fingerprint" (.Files.Glob "files/[=folder.volume?no_esc]/**") | sha256sum | quote }}
[/#list]
        {{- with include "openclaw.credentialMark" . }}
        checksum/credential: {{ . | quote }}
        {{- end }}
        {{- with .Values.podAnnotations }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
    spec:
      serviceAccountName: {{ .Values.serviceAccount.name | default (include "openclaw.fullname" .) | quote }}
[@pod.isolation images=[".Values.image"] + executor.ownImages(executors.ofForm("sidecar")) /]
      terminationGracePeriodSeconds: {{ .Values.terminationGracePeriodSeconds }}
[@pod.place affinity=executors.beside()?has_content?then('include "openclaw.gatewayAffinity" .', "") /]
[@pod.security /]
[@extra.spread /]
[@extra.network /]
      initContainers:
[@prepare.all /]
[@extra.containers of="initContainers" /]
      containers:
        - name: gateway
[@container.image /]
          # The image's own entry point reaps orphaned processes.
          args:
            - openclaw
            - gateway
            - run
            - --port
            - [=expose.port()]
          env:
            - name: HOME
              value: /openclaw/home
            - name: OPENCLAW_STATE_DIR
              value: /openclaw/state
            - name: OPENCLAW_CONFIG_PATH
              value: [@ownership.path /]
            - name: NODE_OPTIONS
              value: {{ include "openclaw.nodeOptions" . | quote }}
[@container.credential /]
[@container.variables values=workload.environment secrets=workload.secrets /]
[@extra.items of="env" /]
[@container.wholeConfigMaps /]
          ports:
[#list expose.ports as port]
            - name: [=port.name]
              containerPort: [=port.number?no_esc]
              protocol: TCP
[/#list]
[@container.probe name="startup" path=(workload.probes.startup.path!"") /]
[@container.probe name="readiness" path=(workload.probes.readiness.path!"") /]
[@container.probe name="liveness" path=(workload.probes.liveness.path!"") /]
[@container.security /]
[@container.resources of="gateway" /]
          volumeMounts:
[@container.privateMounts /]
[#if !workload.config.copied()]
[@container.mount folder=files.config /]
[/#if]
[#list mounts.directories as directory]
[@container.readOnly name=directory.volume path=directory.mountPath /]
[/#list]
[@container.trust /]
[#list rbac.sharedTokens() as token]
[@container.readOnly name=token.volume path=token.mountPath /]
[/#list]
[@extra.items of="volumeMounts" /]
[#if scripts.beside??]
        # Keeps what the gateway has in its database as declared; a change of that alone restarts nothing.
        - name: [=scripts.beside.name]
[@container.image /]
[@container.script run=scripts.beside /]
          env:
[@container.credential /]
[@container.security /]
[@container.resources of=scripts.beside.name /]
          volumeMounts:
[#if workload.takesApprovalsOver()]
[@container.chartMount part="approvals" /]
[/#if]
[@container.mount folder=files.scripts /]
[#if workload.reconcilesApprovals]
[@container.mount folder=files.approvals /]
[/#if]
[#if workload.reconcilesJobs]
[@container.mount folder=files.jobs /]
[/#if]
[/#if]
[@executor.gate /]
[#list executors.ofForm("sidecar") as it]
[@executor.runner executor=it name=it.suffix() /]
[/#list]
[@extra.containers of="containers" /]
      volumes:
        - name: state
          persistentVolumeClaim:
            claimName: {{ .Values.storage.existingClaim | default (include "openclaw.fullname" .) | quote }}
        - name: tmp
          emptyDir: {}
[@volume.folders /]
[#if mounts.authorities??]
        - name: trust
          emptyDir: {}
[/#if]
[#list mounts.directories as directory]
[@volume.directory directory=directory /]
[/#list]
[@executor.volumes /]
[#list rbac.tokens() as token]
        - name: [=token.volume]
          secret:
            secretName: [=token.secret]
            # 0440: the group is that of the pod.
            defaultMode: 288
            # Named, so that the pod waits until the cluster has filled them in.
            items:
[#list token.files as file]
              - key: [=file]
                path: [=file]
[/#list]
[/#list]
[@extra.volumes /]
{{- end }}
{{- $deployment := include "openclaw.deployment" . }}
{{- include "openclaw.refuseClashes" (dict "deployment" $deployment "extra" (.Values.extra | default dict)) }}
{{- $deployment }}
