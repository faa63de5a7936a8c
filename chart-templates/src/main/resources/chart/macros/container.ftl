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

[#macro token]
            - name: OPENCLAW_GATEWAY_TOKEN
              valueFrom:
                secretKeyRef:
                  name: {{ include "openclaw.gatewaySecret" . | quote }}
                  key: {{ .Values.gateway.secretKey | quote }}
[/#macro]

[#macro variables values secrets]
[#list values as name, value]
            - name: [=name]
              value: [=value]
[/#list]
[#list secrets as name, ref]
            - name: [=name]
              valueFrom:
                secretKeyRef:
                  name: {{ index .Values.secrets "[=ref.secret?j_string?no_esc]" | quote }}
                  key: [=ref.key]
[/#list]
[/#macro]

[#-- Node and its script alone. --]
[#macro smallResources]
          resources:
            requests:
              cpu: 10m
              memory: 32Mi
            limits:
              memory: 128Mi
[/#macro]

[#macro gatewayResources]
          resources:
            {{- toYaml .Values.resources | nindent 12 }}
[/#macro]

[#-- Sub-directories that the first init container made: their owner is the user of the pod. --]
[#macro privateMounts]
            - name: state
              mountPath: /openclaw/state
              subPath: state
            - name: state
              mountPath: /openclaw/home
              subPath: home
            - name: tmp
              mountPath: /tmp
              subPath: tmp
[/#macro]

[#macro readOnly name path]
            - name: [=name]
              mountPath: [=path]
              readOnly: true
[/#macro]

[#macro probe name path]
          [=name?no_esc]:
[#if path?has_content]
            httpGet:
              path: [=path]
              port: gateway
[#else]
            tcpSocket:
              port: gateway
[/#if]
[/#macro]
