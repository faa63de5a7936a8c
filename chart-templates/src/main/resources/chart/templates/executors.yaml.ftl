[#import "/macros/object.ftl" as object]
[#import "/macros/container.ftl" as container]
[#import "/macros/executor.ftl" as macros]
[#import "/macros/extra.ftl" as extra]
[#import "/macros/pod.ftl" as pod]
[#import "/macros/volume.ftl" as volume]
[#list executors.ofForm("pod") as executor]
[#assign own = '(dict "root" . "agent" "' + executor.agent + '")']
{{- include "openclaw.checkAccount" [=own?no_esc] }}
[/#list]
# Commands of each agent run as the agent: with its own account, files and network, and nothing of the gateway's.
[#list executors.ofForm("pod") as executor]
[#assign own = '(dict "root" . "agent" "' + executor.agent + '")']
[#assign image = executor.image???then(executor.values() + ".image", ".Values.image")]
[#assign scheduling = executor.values() + ".scheduling"]
---
apiVersion: apps/v1
kind: Deployment
[@object.metadata name=names.name(executor.suffix()) labels='include "openclaw.executorLabels" ' + own /]
spec:
  # The gateway knows one node of this name: never two pods.
  replicas: {{ ternary 0 1 .Values.suspend }}
  strategy:
    type: Recreate
  selector:
    matchLabels:
      {{- include "openclaw.executorSelector" [=own?no_esc] | nindent 6 }}
  template:
    metadata:
      labels:
        {{- include "openclaw.executorPodLabels" [=own?no_esc] | nindent 8 }}
      annotations:
        checksum/executor-scripts: {{ include "openclaw.fingerprint" (.Files.Glob "files/executor-scripts/**") | sha256sum | quote }}
    spec:
      serviceAccountName: [=names.account(executor.agent)]
[@pod.isolation images=[image] automount=executor.access /]
[@pod.place
    scheduling=scheduling
    affinity=executor.shared?then('include "openclaw.executorAffinity" ' + own, "")
    tolerations=executor.shared?then('concat (' + scheduling + '.tolerations | default list) (.Values.scheduling.tolerations | default list) | uniq', "") /]
[@pod.security /]
[@extra.spread scheduling=scheduling /]
      initContainers:
        # Before the workspace is mounted the gateway's pod has made it: the kubelet would make it as root.
        - name: await-gate
[@macros.image executor=executor /]
          command:
            - node
            - [=files.executors.scripts.mountPath?no_esc]/await-gate.mjs
            - --gate=[=executor.form.gate()?no_esc]:[=executors.port?no_esc]
[@container.security /]
[@container.resources of="await-gate" /]
          volumeMounts:
[@container.mount folder=files.executors.scripts /]
      containers:
[@macros.runner executor=executor name="executor" /]
      volumes:
[#if executor.shared]
        - name: state
          persistentVolumeClaim:
            claimName: {{ .Values.storage.existingClaim | default (include "openclaw.fullname" .) | quote }}
[/#if]
[@volume.ofFolder folder=files.executors.scripts /]
[@macros.ownVolumes executor=executor /]
[/#list]
