[#import "extra.ftl" as extra]
[#-- Parts that containers share. --]

[#macro security]
          securityContext:
            allowPrivilegeEscalation: false
            readOnlyRootFilesystem: true
            capabilities:
              drop:
                - ALL
[/#macro]

[#macro image]
          image: {{ include "openclaw.image" . | quote }}
          imagePullPolicy: {{ .Values.image.pullPolicy }}
[/#macro]

[#-- What it runs. --]
[#macro script run]
          command:
            - node
            - [=files.scripts.mountPath?no_esc]/[=run.script?no_esc]
[#list run.options as option]
            - [=option?no_esc]
[/#list]
[/#macro]

[#-- What clients of the gateway show. --]
[#macro credential]
            - name: [=secrets.variable()?no_esc]
              valueFrom:
                secretKeyRef:
                  name: {{ include "openclaw.gatewaySecret" . | quote }}
                  key: {{ .Values.gateway.secretKey | quote }}
[/#macro]

[#macro variables values secrets configMaps=workload.configMaps]
[#list secrets as name, ref]
            - name: [=name]
              valueFrom:
                secretKeyRef:
                  name: {{ index .Values.secrets "[=ref.secret?j_string?no_esc]" | quote }}
                  key: [=ref.key]
[/#list]
[@plainVariables values=values configMaps=configMaps /]
[/#macro]

[#-- Those that are no secret; optional where what they are taken from may be missing. --]
[#macro plainVariables values optional=false configMaps=workload.configMaps]
[#list configMaps as name, ref]
            - name: [=name]
              valueFrom:
                configMapKeyRef:
                  name: {{ index .Values.configMaps "[=ref.configMap?j_string?no_esc]" | quote }}
                  key: [=ref.key]
[#if optional]
                  optional: true
[/#if]
[/#list]
[#list values as name, value]
            - name: [=name]
              value: [=value]
[/#list]
[/#macro]

[#-- Whatever they hold; a variable of env: goes before one of the same name here. --]
[#macro wholeConfigMaps optional=false]
[#if mounts.configMaps?has_content]
          envFrom:
[#list mounts.configMaps as name]
            - configMapRef:
                name: {{ index .Values.configMaps "[=name?j_string?no_esc]" | quote }}
[#if optional]
                optional: true
[/#if]
[/#list]
[@extra.items of="envFrom" /]
[#else]
          {{- with (.Values.extra).envFrom }}
          envFrom:
            {{- toYaml . | nindent 12 }}
          {{- end }}
[/#if]
[/#macro]

[#macro trust]
[#if mounts.authorities??]
[@readOnly name="trust" path=mounts.trust /]
[/#if]
[/#macro]

[#-- Of the gateway and of what runs its program, or of Node with a script alone. --]
[#macro resources of]
[@resourcesAt value=".Values." + ["gateway", "plugins", "own-config"]?seq_contains(of)?then("resources", "scriptResources") /]
[/#macro]

[#macro resourcesAt value]
          {{- with [=value?no_esc] }}
          resources:
            {{- toYaml . | nindent 12 }}
          {{- end }}
[/#macro]

[#-- Sub-directories that the first init container made: their owner is the user of the pod. --]
[#macro privateMounts]
[@stateMount /]
            - name: state
              mountPath: /openclaw/home
              subPath: home
[@tmpMount /]
[/#macro]

[#macro stateMount]
            - name: state
              mountPath: /openclaw/state
              subPath: state
[/#macro]

[#macro tmpMount]
            - name: tmp
              mountPath: /tmp
              subPath: tmp
[/#macro]

[#-- What the chart's containers trust: never in the gateway's, and of it no more than the container's own part. --]
[#macro chartMount part]
            - name: state
              mountPath: /openclaw/chart/[=part?no_esc]
              subPath: chart/[=part?no_esc]
[/#macro]

[#macro readOnly name path]
            - name: [=name]
              mountPath: [=path]
              readOnly: true
[/#macro]

[#macro mount folder]
[@readOnly name=folder.volume path=folder.mountPath /]
[/#macro]

[#-- The kubelet asks from outside the pod; a gateway that listens on loopback only is asked from within. --]
[#macro probe name path]
          [=name?no_esc]Probe:
[#if !expose.service]
            exec:
              command:
                - node
                - --eval
[#if path?has_content]
                - "fetch('http://127.0.0.1:[=expose.port()?no_esc][=path?no_esc]').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"
[#else]
                - "require('net').connect([=expose.port()?no_esc], '127.0.0.1').on('connect', () => process.exit(0)).on('error', () => process.exit(1))"
[/#if]
[#elseif path?has_content]
            httpGet:
              path: [=path]
              port: gateway
[#else]
            tcpSocket:
              port: gateway
[/#if]
            {{- with (.Values.probes).[=name?no_esc] }}
            {{- toYaml . | nindent 12 }}
            {{- end }}
[/#macro]
