package io.github.openclawmaven.chart.file;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;
import io.github.openclawmaven.model.descriptor.executor.ExecutorWorkspace;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What executors and the gate before them read.
 *
 * @param gate executors.json
 * @param scripts what runs in an executor, apart from those that only the gateway's pod has
 * @param beside whether an executor is in the gateway's pod
 */
public record ExecutorFiles(MountedFolder gate, MountedFolder scripts, boolean beside) {

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
                executors.stream().anyMatch(executor -> executor.placement() == ExecutorPlacement.SIDECAR));
    }

    private static JsonNode node(AgentExecutor executor) {
        Map<String, String> node = new LinkedHashMap<>();
        node.put("agent", executor.agent());
        node.put("node", executor.node());
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
        return beside ? List.of(gate, scripts) : List.of(gate);
    }

    /** Those that only the executors' own pods find. */
    List<MountedFolder> elsewhere() {
        return beside ? List.of() : List.of(scripts);
    }

    /** All. */
    public List<MountedFolder> folders() {
        return List.of(gate, scripts);
    }
}
