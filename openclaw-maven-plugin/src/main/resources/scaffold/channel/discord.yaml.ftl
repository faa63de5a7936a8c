  discord:
    # Of an application of https://discord.com/developers/applications: under Bot, "Reset Token" shows it, and "Message Content Intent"
    # must be on. Under OAuth2, a URL with the scopes bot and applications.commands invites it.
    #   kubectl create secret generic discord-secrets --from-literal=bot-token=VALUE
    token: {secret: discord-secrets, key: bot-token}
    # Whoever writes first gets a code, and is heard once you let them in:
    #   kubectl exec deployment/[=name] --container gateway -- openclaw pairing approve discord CODE
    # Without that, by the ids of people: dmPolicy: allowlist, allowFrom: ["123456789012345678"]
    dmPolicy: pairing
