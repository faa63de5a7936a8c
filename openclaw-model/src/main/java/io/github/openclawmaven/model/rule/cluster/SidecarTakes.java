package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ExecutorSections;
import io.github.openclawmaven.model.descriptor.executor.Executor;
import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An executor beside the gateway is asked for nothing that a pod has for all of its containers. */
final class SidecarTakes implements Rule {

    static final DiagnosticCode OF_POD = DiagnosticCode.error("OC4138", "A sidecar has no such thing of its own");

    private static final Optional<ExecutorPlacement> SIDECAR = Optional.of(ExecutorPlacement.SIDECAR);

    /**
     * Something of a pod.
     *
     * @param key of the executor
     * @param why a sidecar has none of its own
     */
    private record OfPod(String key, String why) {}

    private static final List<OfPod> KEYS = List.of(
            new OfPod("scheduling", "a sidecar runs where the gateway does"),
            new OfPod("egress", "a sidecar has the network of the gateway's pod, and all that this one reaches"));

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Map<String, AgentExecutor> executors = AgentExecutor.of(deployment.descriptor());
        ExecutorSections.of(deployment.descriptor()).sections().forEach((path, executor) -> {
            if (isOfSidecar(path, executor, executors)) {
                KEYS.forEach(key -> report(path.then(key.key()), key.why(), deployment, diagnostics));
            }
        });
    }

    /** What is said for all agents may be meant for those that have pods, unless it says itself that they have none. */
    private static boolean isOfSidecar(SourcePath path, Executor executor, Map<String, AgentExecutor> executors) {
        return executor.placement().equals(SIDECAR)
                || executors.values().stream()
                        .anyMatch(own -> own.declared().equals(path)
                                && path.segments().get(0).equals("agents")
                                && own.placement() == ExecutorPlacement.SIDECAR);
    }

    private static void report(SourcePath path, String why, Deployment deployment, Diagnostics diagnostics) {
        if (deployment.source().written(path).isPresent()) {
            diagnostics.report(
                    OF_POD.at(deployment.source().keyPosition(path), "\"" + path.last() + "\" cannot be of a sidecar")
                            .hint("take placement: pod, or leave it out")
                            .note(why));
        }
    }
}
