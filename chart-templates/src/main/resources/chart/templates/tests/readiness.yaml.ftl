[#import "/macros/container.ftl" as container]
# helm test: is the gateway behind the Service ready?
apiVersion: v1
kind: Pod
metadata:
  name: [=names.name("readiness")]
  namespace: [=names.namespace()]
  labels:
    {{- include "openclaw.hookLabels" (list . "test") | nindent 4 }}
  annotations:
    helm.sh/hook: test
    helm.sh/hook-delete-policy: before-hook-creation,hook-succeeded
spec:
  restartPolicy: Never
  automountServiceAccountToken: false
  enableServiceLinks: false
  {{- with .Values.image.pullSecrets }}
  imagePullSecrets:
    {{- range . }}
    - name: {{ . | quote }}
    {{- end }}
  {{- end }}
  securityContext:
    runAsNonRoot: true
[#if workload.fixedUser]
    runAsUser: 1000
    runAsGroup: 1000
[/#if]
    seccompProfile:
      type: RuntimeDefault
  containers:
    - name: readiness
      image: {{ include "openclaw.image" . | quote }}
      imagePullPolicy: {{ .Values.image.pullPolicy }}
      env:
        - name: GATEWAY_HOST
          value: [=names.own()]
        - name: GATEWAY_PORT
          value: [=expose.port()]
      command:
        - node
        - --input-type=module
        - --eval
[#if workload.probes.readiness.path??]
        - |
          // The body too: a gateway answers paths that it does not know with its web page and 200.
          const { GATEWAY_HOST, GATEWAY_PORT } = process.env;
          const response = await fetch(`http://${GATEWAY_HOST}:${GATEWAY_PORT}[=workload.probes.readiness.path?no_esc]`);
          const body = await response.text();
          console.log(response.status, body);
          if (!response.ok || JSON.parse(body).ok !== true) throw new Error('not ready');
[#else]
        - |
          // This release has no path that tells; a connection must do.
          import { connect } from 'node:net';
          import { once } from 'node:events';
          const { GATEWAY_HOST, GATEWAY_PORT } = process.env;
          const socket = connect({ host: GATEWAY_HOST, port: Number(GATEWAY_PORT), timeout: 10_000 });
          socket.on('timeout', () => socket.destroy(new Error('no answer')));
          await once(socket, 'connect');
          socket.end();
          console.log('connected');
[/#if]
      securityContext:
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities:
          drop:
            - ALL
      {{- with .Values.scriptResources }}
      resources:
        {{- toYaml . | nindent 8 }}
      {{- end }}
