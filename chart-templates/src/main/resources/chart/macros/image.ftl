[#ftl output_format="helm-text"]
[#-- The name of an image. values: its values, tag: an expression of Helm, with the colon. --]
[#macro name values tag]
{{- $registry := .Values.global.imageRegistry | default [=values?no_esc].registry -}}
{{- $tag := ternary (printf "@%s" [=values?no_esc].digest) [=tag?no_esc] (not (empty [=values?no_esc].digest)) -}}
{{- with $registry }}{{ . }}/{{ end }}{{ [=values?no_esc].repository }}{{ $tag }}
[/#macro]
