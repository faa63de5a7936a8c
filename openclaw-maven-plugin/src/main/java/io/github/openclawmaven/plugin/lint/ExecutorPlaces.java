package io.github.openclawmaven.plugin.lint;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.KubernetesName;
import io.github.openclawmaven.plugin.helm.child.ObjectFinding;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The keys that decide what the objects of an executor are: its own, below those of its agent or of all. */
final class ExecutorPlaces {

    private final Deployment deployment;
    private final Map<String, AgentExecutor> executors;

    ExecutorPlaces(Deployment deployment) {
        this.deployment = deployment;
        this.executors = AgentExecutor.of(deployment.descriptor());
    }

    /** Where a part of such an object comes from; empty for any other object, and for what is the same in all. */
    Optional<Origin> origin(ObjectFinding finding) {
        return executors.values().stream()
                .filter(executor ->
                        finding.object().name().endsWith("-executor-" + KubernetesName.ofId(executor.agent())))
                .max(Comparator.comparingInt(executor -> executor.agent().length()))
                .flatMap(executor -> Origin.ofExecutor(finding.object().kind(), finding.path())
                        .map(origin -> within(executor, origin)));
    }

    private Origin within(AgentExecutor executor, Origin origin) {
        SourcePath values = SourcePath.of("executors", executor.agent());
        return new Origin(
                origin.kinds(),
                origin.part(),
                origin.values().stream().map(key -> below(values, key)).toList(),
                Stream.of(
                                SourcePath.of("agents", executor.agent(), "executor"),
                                SourcePath.of("agentDefaults", "executor"))
                        .map(section -> below(section, origin.descriptor()))
                        .filter(key -> deployment.source().find(key).isPresent())
                        .findFirst()
                        .orElseGet(() -> below(executor.declared(), origin.descriptor())));
    }

    private static SourcePath below(SourcePath section, SourcePath key) {
        return section.then(key.segments().toArray());
    }
}
