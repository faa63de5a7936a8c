  mattermost:
    # Whoever writes first gets a code, and is heard once you let them in:
    #   kubectl exec deployment/[=name] --container gateway -- openclaw pairing approve mattermost CODE
    # Without that, by the ids of people: dmPolicy: allowlist, allowFrom: [abcdefghijklmnopqrstuvwxyz]
    dmPolicy: pairing
    # In the gateway's own words, and checked by the release.
    settings:
      # Change this: where your Mattermost is.
      baseUrl: https://mattermost.example.com
      # Of a bot account: Integrations, "Bot Accounts", "Add Bot Account".
      #   kubectl create secret generic mattermost-secrets --from-literal=bot-token=VALUE
      botToken: {secret: mattermost-secrets, key: bot-token}
