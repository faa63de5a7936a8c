[#-- What an installation adds to the pod, each at the end of a list that the chart has. --]

[#-- In a container that runs the gateway's program. --]
[#macro items of]
            {{- with (.Values.extra).[=of?no_esc] }}
            {{- toYaml . | nindent 12 }}
            {{- end }}
[/#macro]

[#macro containers of]
        {{- range (.Values.extra).[=of?no_esc] }}
        {{- include "openclaw.extraContainer" (dict "container" . "list" "extra.[=of?no_esc]") | nindent 8 }}
        {{- end }}
[/#macro]

[#macro volumes]
        {{- with (.Values.extra).volumes }}
        {{- toYaml . | nindent 8 }}
        {{- end }}
[/#macro]

[#-- Of the pod as a whole. --]
[#macro network]
      {{- with .Values.hostAliases }}
      hostAliases:
        {{- toYaml . | nindent 8 }}
      {{- end }}
      {{- with .Values.dnsPolicy }}
      dnsPolicy: {{ . }}
      {{- end }}
      {{- with .Values.dnsConfig }}
      dnsConfig:
        {{- toYaml . | nindent 8 }}
      {{- end }}
[/#macro]

[#macro spread scheduling="(.Values.scheduling)"]
      {{- with [=scheduling?no_esc].topologySpreadConstraints }}
      topologySpreadConstraints:
        {{- toYaml . | nindent 8 }}
      {{- end }}
[/#macro]
