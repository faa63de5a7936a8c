  telegram:
    # From @BotFather, who answers /newbot with it:
    #   kubectl create secret generic telegram-secrets --from-literal=bot-token=VALUE
    botToken: {secret: telegram-secrets, key: bot-token}
    # Whoever writes first gets a code, and is heard once you let them in:
    #   kubectl exec deployment/[=name] --container gateway -- openclaw pairing approve telegram CODE
    # Without that, by the numbers of people: dmPolicy: allowlist, allowFrom: [12345678]
    dmPolicy: pairing
