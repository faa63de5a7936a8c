package io.github.openclawmaven.model.random;

import static io.github.openclawmaven.model.random.FlowYaml.block;

/** Where commands of agents run, for a release that can run them elsewhere. */
final class RandomExecutors {

    private final Dice dice;
    private final boolean possible;

    RandomExecutors(Dice dice, ReleaseNames names) {
        this.dice = dice;
        this.possible = names.executors();
    }

    /** Whether the next agent has one. */
    boolean next() {
        return possible && dice.once(3);
    }

    /** A section with what is said for all agents put into it. */
    String shared(String section) {
        return possible && dice.once(3)
                ? section.replaceFirst("\\{", "{executor: {enabled: false, workspace: none}, ")
                : section;
    }

    /** The section {@code executor} of an agent; one in the gateway's pod has nothing that is a pod's. */
    String section(boolean beside) {
        return block(
                dice.maybe("enabled: true"),
                dice.maybe("workspace: " + dice.pick("shared", "none")),
                dice.maybe("image: {repository: registry.example.com/tools, tag: prod-3, pullSecrets: [pull]}"),
                dice.maybe("resources: {requests: {cpu: 100m}, limits: {memory: 512Mi}}"),
                dice.maybe("env: {TZ: UTC, REPORT: " + Dice.secret("report") + "}"),
                dice.maybe("files: {kube: {" + dice.pick("configMap", "secret")
                        + ": kube, key: config, path: /srv/kube/config, env: KUBECONFIG}}"),
                beside ? "placement: sidecar" : ofPod());
    }

    private String ofPod() {
        return block(
                        dice.maybe("placement: pod"),
                        dice.maybe("scheduling: {nodeSelector: {disk: ssd}, priorityClass: high, runtimeClass: kata}"),
                        dice.maybe("egress: [{cidr: 10.0.0.0/8, except: [10.9.0.0/16], ports: [443]}, "
                                + "{pods: {namespace: reports, matchLabels: {app: reports}}}]"))
                .replaceAll("^\\{|}$", "");
    }
}
