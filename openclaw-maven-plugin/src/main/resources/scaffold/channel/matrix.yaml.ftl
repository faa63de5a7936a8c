  matrix:
    # In the gateway's own words, and checked by the release where it has a schema for them.
    settings:
      # Change this: where the account of the agents is.
      homeserver: https://matrix.example.com
      # Of that account; most clients show it in their settings, under "Help & About".
      #   kubectl create secret generic matrix-secrets --from-literal=access-token=VALUE
      accessToken: {secret: matrix-secrets, key: access-token}
      # Whoever writes first gets a code, and is heard once you let them in:
      #   kubectl exec deployment/[=name] --container gateway -- openclaw pairing approve matrix CODE
      dm: {policy: pairing}
