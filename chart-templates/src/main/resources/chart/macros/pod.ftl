[#-- What the pods of the chart have in common. --]

[#-- No credential of the cluster but where it is said, nothing of the neighbours. images: the values of those of its containers. --]
[#macro isolation images=[".Values.image"] automount=false]
      automountServiceAccountToken: [=automount?c?no_esc]
      enableServiceLinks: false
      shareProcessNamespace: false
      {{- with [#if images?size == 1][=images[0]?no_esc].pullSecrets[#else]concat[#list images as image] ([=image?no_esc].pullSecrets | default list)[/#list] | uniq[/#if] }}
      imagePullSecrets:
        {{- range . }}
        - name: {{ . | quote }}
        {{- end }}
      {{- end }}
[/#macro]

[#-- Where the pod runs. scheduling: the values that say it; affinity, tolerations: expressions of Helm, where these follow from more. --]
[#macro place scheduling=".Values.scheduling" affinity="" tolerations=""]
      {{- with [=scheduling?no_esc].nodeSelector }}
      nodeSelector:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with [#if tolerations?has_content][=tolerations?no_esc][#else][=scheduling?no_esc].tolerations[/#if] }}
      tolerations:
        {{- toYaml . | nindent 8 }}
      {{- end }}
[#if affinity?has_content]
      affinity:
        {{- [=affinity?no_esc] | nindent 8 }}
[#else]
      {{- with [=scheduling?no_esc].affinity }}
      affinity:
        {{- toYaml . | nindent 8 }}
      {{- end }}
[/#if]
      {{- with [=scheduling?no_esc].priorityClassName }}
      priorityClassName: {{ . | quote }}
      {{- end }}
      {{- with [=scheduling?no_esc].runtimeClassName }}
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
