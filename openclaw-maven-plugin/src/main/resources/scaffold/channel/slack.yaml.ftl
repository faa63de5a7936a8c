  slack:
    # The gateway calls Slack, and nothing of the cluster has to be reached from outside.
    mode: socket
    # Of an app of https://api.slack.com/apps: xoxb-… under "Install App", and under "App-Level Tokens" one with the scope
    # connections:write, xapp-…
    #   kubectl create secret generic slack-secrets --from-literal=bot-token=VALUE --from-literal=app-token=VALUE
    botToken: {secret: slack-secrets, key: bot-token}
    appToken: {secret: slack-secrets, key: app-token}
    # Whoever writes first gets a code, and is heard once you let them in:
    #   kubectl exec deployment/[=name] --container gateway -- openclaw pairing approve slack CODE
    # Without that, by the ids of people: dmPolicy: allowlist, allowFrom: [U0123456789]
    dmPolicy: pairing
