# Volume and token made elsewhere; nothing runs.
suspend: true
gateway:
  existingSecret: existing-gateway
storage:
  existingClaim: existing-state
