package io.github.openclawmaven.model.random;

import static io.github.openclawmaven.model.random.FlowYaml.block;

/** What the cluster gets, which no gateway sees. */
final class RandomCluster {

    private final Dice dice;

    RandomCluster(Dice dice) {
        this.dice = dice;
    }

    /** The section {@code kubernetes}. */
    String section() {
        return block(
                "platform: openshift",
                dice.maybe("namespace: acme"),
                dice.maybe("airGapped: false"),
                dice.maybe("image: {repository: registry.example.com/openclaw, tag: prod-17, pullSecrets: [pull]"
                        + digest() + "}"),
                dice.maybe("resources: {requests: {cpu: 250m, memory: 2Gi}, limits: {memory: 2Gi}}"),
                dice.maybe("storage: {" + dice.pick("size: 10Gi, storageClass: gp3", "existingClaim: mine") + "}"),
                "expose: "
                        + dice.pick(
                                "{route: {host: acme.example.com, annotations: {a: b}}}",
                                "{ingress: {host: acme.example.com, className: nginx, tlsSecret: tls, annotations: {a: b}}}"),
                dice.maybe(
                        "scheduling: {nodeSelector: {disk: ssd}, tolerations: [{key: a, operator: Exists}], priorityClass: high, runtimeClass: gvisor}"),
                dice.maybe(
                        "serviceAccount: {" + dice.pick("name: mine", "annotations: {a: b}")
                                + ", labels: {a: b}, tokens: {aws: {audience: sts.amazonaws.com, path: /srv/aws/token, expiration: 1h, env: AWS_WEB_IDENTITY_TOKEN_FILE}}}"),
                dice.maybe("caBundle: {" + dice.pick("configMap", "secret") + ": ca, key: ca.crt}"),
                dice.maybe("files: {adc: {" + dice.pick("configMap", "secret")
                        + ": adc, key: adc.json, path: /srv/adc/adc.json, env: GOOGLE_APPLICATION_CREDENTIALS}}"),
                dice.maybe("envFrom: [{configMap: variables}, {secret: gh, keys: [GH_TOKEN]}]"),
                dice.maybe("labels: {team: platform}, annotations: {a: b}"));
    }

    private String digest() {
        return dice.maybe(", digest: \"sha256:" + "0d7f6b1c".repeat(8) + "\"");
    }
}
