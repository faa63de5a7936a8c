[#-- What the pods of the chart have in common. --]

[#-- No credential of the cluster, nothing of the neighbours. --]
[#macro isolation]
      automountServiceAccountToken: false
      enableServiceLinks: false
      shareProcessNamespace: false
      {{- with .Values.image.pullSecrets }}
      imagePullSecrets:
        {{- range . }}
        - name: {{ . | quote }}
        {{- end }}
      {{- end }}
[/#macro]

[#-- Where the pod runs. --]
[#macro place]
      {{- with .Values.scheduling.nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .Values.scheduling.tolerations }}
      tolerations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .Values.scheduling.affinity }}
      affinity:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .Values.scheduling.priorityClassName }}
      priorityClassName: {{ . | quote }}
      {{- end }}
      {{- with .Values.scheduling.runtimeClassName }}
      runtimeClassName: {{ . | quote }}
      {{- end }}
[/#macro]

[#macro security]
      securityContext:
        runAsNonRoot: true
[#if workload.fixedUser]
        runAsUser: 1000
        runAsGroup: 1000
        fsGroup: 1000
        fsGroupChangePolicy: OnRootMismatch
[/#if]
        seccompProfile:
          type: RuntimeDefault
[/#macro]
