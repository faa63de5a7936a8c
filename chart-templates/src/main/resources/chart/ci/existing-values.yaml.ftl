# Account, volume and token made elsewhere; nothing runs.
suspend: true
serviceAccount:
  name: existing-account
gateway:
  existingSecret: existing-gateway
storage:
  existingClaim: existing-state
