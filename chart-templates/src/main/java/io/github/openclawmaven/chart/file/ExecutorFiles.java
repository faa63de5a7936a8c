package io.github.openclawmaven.chart.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;
import io.github.openclawmaven.model.descriptor.executor.ExecutorWorkspace;
import io.github.openclawmaven.model.document.config.NodeHostConfig;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What executors and the gate before them read.
 *
 * @param gate executors.json
 * @param scripts what runs in an executor, apart from those that only the gateway's pod has
 * @param beside whether an executor is in the gateway's pod
 * @param configs openclaw.json of those that have one, by agent
 * @param configsBeside those of them that are in the gateway's pod
 */
public record ExecutorFiles(
        MountedFolder gate,
        MountedFolder scripts,
        boolean beside,
        SortedMap<String, MountedFolder> configs,
        SortedMap<String, MountedFolder> configsBeside) {

    private static final List<String> SCRIPTS = List.of("await-gate.mjs", "executor.mjs");

    /** Those of a deployment; empty where no agent has an executor. */
    static Optional<ExecutorFiles> of(Descriptor descriptor) {
        Collection<AgentExecutor> executors = AgentExecutor.of(descriptor).values();
        return executors.isEmpty() ? Optional.empty() : Optional.of(of(executors));
    }

    private static ExecutorFiles of(Collection<AgentExecutor> executors) {
        List<JsonNode> nodes = executors.stream().map(ExecutorFiles::node).toList();
        return new ExecutorFiles(
                MountedFolder.of("executor-gate", Map.of("executors.json", Content.of(Lines.of("[", nodes, "]")))),
                MountedFolder.of("executor-scripts", Scripts.withImports(SCRIPTS)),
                executors.stream().anyMatch(ExecutorFiles::isBeside),
                configs(executors.stream()),
                configs(executors.stream().filter(ExecutorFiles::isBeside)));
    }

    private static boolean isBeside(AgentExecutor executor) {
        return executor.placement() == ExecutorPlacement.SIDECAR;
    }

    private static SortedMap<String, MountedFolder> configs(Stream<AgentExecutor> executors) {
        SortedMap<String, MountedFolder> configs = new TreeMap<>();
        executors.forEach(executor -> NodeHostConfig.of(executor)
                .ifPresent(text -> configs.put(
                        executor.agent(),
                        MountedFolder.of(
                                "node-host-" + KubernetesName.ofId(executor.agent()),
                                Map.of("openclaw.json", Content.of(text))))));
        return configs;
    }

    private static JsonNode node(AgentExecutor executor) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("agent", executor.agent());
        node.put("node", executor.node());
        if (!executor.servers().isEmpty()) {
            node.put("servers", List.copyOf(executor.servers().keySet()));
        }
        return JsonTree.of(node);
    }

    /** Workspaces that an executor mounts, below the state directory: the kubelet would make one that is not there, as root. */
    static List<String> workspaces(Descriptor descriptor) {
        return AgentExecutor.of(descriptor).values().stream()
                .filter(executor -> executor.workspace() == ExecutorWorkspace.SHARED)
                .map(executor -> "workspace-" + executor.agent())
                .toList();
    }

    /** Those that the gateway's pod finds. */
    public List<MountedFolder> ofGatewayPod() {
        Stream<MountedFolder> ofAll = beside ? Stream.of(gate, scripts) : Stream.of(gate);
        return Stream.concat(ofAll, configsBeside.values().stream()).toList();
    }

    /** Those that only the executors' own pods find. */
    List<MountedFolder> elsewhere() {
        return Stream.concat(Stream.of(scripts), configs.values().stream())
                .filter(folder -> !ofGatewayPod().contains(folder))
                .toList();
    }

    /** All. */
    public List<MountedFolder> folders() {
        return Stream.concat(Stream.of(gate, scripts), configs.values().stream())
                .toList();
    }

    /** What an executor of an agent reads as its openclaw.json; empty where it needs none. */
    public Optional<MountedFolder> config(String agent) {
        return Optional.ofNullable(configs.get(agent));
    }
}
