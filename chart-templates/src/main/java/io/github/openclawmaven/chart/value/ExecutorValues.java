package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.AgentIdentity;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ExecutorImage;
import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;
import io.github.openclawmaven.model.descriptor.kubernetes.Resources;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values of the executors: how their containers are fed and placed, never what an agent may do there. */
final class ExecutorValues {

    /** The release's program, and an agent's commands beside it. */
    private static final Resources DEFAULT_RESOURCES =
            new Resources(Map.of("memory", "256Mi"), Map.of("memory", "1Gi"));

    private static final String DEFAULT_CPU = "50m";

    /** Output of 32 MiB, as text and as JSON, takes some five times as much. */
    private static final Resources GATE_RESOURCES = new Resources(Map.of("memory", "64Mi"), Map.of("memory", "512Mi"));

    private static final String GATE_CPU = "10m";

    private final Deployment deployment;

    private ExecutorValues(Deployment deployment) {
        this.deployment = deployment;
    }

    /** Empty where no agent has one. */
    static List<Value> of(Deployment deployment) {
        Collection<AgentExecutor> executors =
                AgentExecutor.of(deployment.descriptor()).values();
        List<Value> values = new ArrayList<>();
        if (!executors.isEmpty()) {
            ExecutorValues each = new ExecutorValues(deployment);
            values.add(new Group(
                    "executors",
                    "Where commands of agents run, by agent.",
                    executors.stream().map(each::group).toList()));
            values.add(Group.of("executorGate", "The container through which the gateway leads commands to executors.")
                    .with(PodValues.resources(
                            Optional.empty(), GATE_RESOURCES, GATE_CPU, "A command's whole output goes through it.")));
        }
        if (executors.stream().anyMatch(ExecutorValues::isPod)) {
            values.add(network());
        }
        return values;
    }

    private static boolean isPod(AgentExecutor executor) {
        return executor.placement() == ExecutorPlacement.POD;
    }

    private Value group(AgentExecutor executor) {
        String id = executor.agent();
        Group group = Group.of(id, "Of the agent " + id + ".")
                .with(
                        "existingSecret",
                        SettingType.OPTIONAL_NAME,
                        "",
                        "With a key token, which lets the executor in; empty: the chart makes one and keeps it.")
                .with(PodValues.resources(executor.resources(), DEFAULT_RESOURCES, DEFAULT_CPU, "Of its container."));
        Group own = ExecutorImage.of(executor, deployment)
                .map(image -> group.with(PodValues.image(executor.image(), image.repository())))
                .orElse(group);
        return isPod(executor)
                ? own.with(PodValues.scheduling(executor.scheduling()))
                        .with("podLabels", SettingType.LABELS, podLabels(id), "Labels on its pod.")
                : own;
    }

    private Map<String, String> podLabels(String id) {
        return AgentIdentity.of(deployment.descriptor(), id)
                .map(identity -> PodValues.labels(identity.annotations(), identity.labels()))
                .orElse(Map.of());
    }

    private static Group network() {
        return Group.of("executorNetwork", "What the pods of executors may reach beside what agents say.")
                .with("policies", SettingType.FLAG, true, "false: no NetworkPolicy keeps them from anything.")
                .with("dns", SettingType.CIDRS, List.of(), "DNS servers that are no pods of the cluster.")
                .with(
                        "apiServer",
                        SettingType.CIDRS,
                        List.of(),
                        "For agents with access to Kubernetes; empty: any address at the ports 443 and 6443.")
                .with(
                        "lookUpApiServer",
                        SettingType.FLAG,
                        false,
                        "true: Helm asks the cluster for it, which whoever installs must be allowed to in the namespace default.");
    }
}
