[#import "/macros/object.ftl" as object]
[#import "/macros/configmap.ftl" as configmap]
[#import "/macros/container.ftl" as container]
[#import "/macros/pod.ftl" as pod]
# Before an installation and an upgrade: does the release take this config? If not, Helm ends here and the pod that runs stays.
{{- if .Values.configCheck.enabled }}
apiVersion: v1
kind: ConfigMap
[@object.hookMetadata name=names.name("config-check") component="config-check" weight="-10" /]
[@configmap.config /]
---
apiVersion: v1
kind: ConfigMap
[@object.hookMetadata name=names.name(files.check.configMaps[0].suffix) component="config-check" weight="-10" /]
[@configmap.content map=files.check.configMaps[0] /]
---
apiVersion: batch/v1
kind: Job
[@object.hookMetadata name=names.expression('printf "%s-check" (include "openclaw.fullname" . | trunc 57 | trimSuffix "-") | quote') component="config-check" weight="-5" /]
spec:
  backoffLimit: 0
  # Less than Helm waits by default, so that it hears how the check ended. The image may have to be fetched first.
  {{- with .Values.configCheck.activeDeadlineSeconds }}
  activeDeadlineSeconds: {{ int . }}
  {{- end }}
  template:
    metadata:
      labels:
        {{- include "openclaw.hookLabels" (list . "config-check") | nindent 8 }}
    spec:
      restartPolicy: Never
      {{- with .Values.serviceAccount.name }}
      # One that exists: it may be what the image is fetched with. The chart's own is not there yet.
      serviceAccountName: {{ . | quote }}
      {{- end }}
[@pod.isolation /]
[@pod.place /]
[@pod.security /]
      containers:
        - name: config-check
[@container.image /]
          command:
            - node
            - [=files.check.mountPath?no_esc]/check-config.mjs
            - --config=[=files.config.mountPath?no_esc]/openclaw.json
            - --way=[=workload.config.way?no_esc]
            - --scratch=/tmp
          env:
[@container.plainVariables values=workload.environment optional=true /]
[@container.wholeConfigMaps optional=true /]
          # What the gateway said is in the status of the pod, too.
          terminationMessagePolicy: FallbackToLogsOnError
[@container.security /]
          {{- with .Values.configCheck.resources }}
          resources:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          volumeMounts:
            - name: tmp
              mountPath: /tmp
[@container.mount folder=files.config /]
[@container.mount folder=files.check /]
      volumes:
        - name: tmp
          emptyDir: {}
        - name: [=files.config.volume]
          configMap:
            name: [=names.name("config-check")]
        - name: [=files.check.volume]
          configMap:
            name: [=names.name(files.check.configMaps[0].suffix)]
{{- end }}
