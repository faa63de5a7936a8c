package io.github.openclawmaven.plugin.lint;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.KubernetesName;
import io.github.openclawmaven.plugin.helm.child.ObjectFinding;
import io.github.openclawmaven.plugin.helm.child.ObjectId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The keys of a descriptor, or of a values file over it, that decide what a chart's objects are. */
final class DescriptorPlaces {

    private static final Set<String> KINDS_OF_AGENTS = Set.of("Role", "RoleBinding", "Secret", "ServiceAccount");

    /** By what the name of a template starts with; the others are about {@code kubernetes}. */
    private static final Map<String, SourcePath> TEMPLATES = Map.of(
            "agent-", SourcePath.of("agents"),
            "configmap-jobs", SourcePath.of("jobs"),
            "configmap-config", SourcePath.of("gateway"),
            "executor", SourcePath.of("agents"),
            "networkpolicy-executors", SourcePath.of("agents"),
            "ingress", SourcePath.of("kubernetes", "expose", "ingress"),
            "pvc", SourcePath.of("kubernetes", "storage"),
            "route", SourcePath.of("kubernetes", "expose", "route"),
            "secret-gateway", SourcePath.of("gateway", "token"),
            "service.", SourcePath.of("gateway"));

    private final Deployment deployment;
    private final ExecutorPlaces executors;

    DescriptorPlaces(Deployment deployment) {
        this.deployment = deployment;
        this.executors = new ExecutorPlaces(deployment);
    }

    /** The place that a finding is about: in the values where they decide, else in the descriptor. */
    Position of(ObjectFinding finding, Optional<ValuesFile> values) {
        Optional<Origin> ofExecutor = executors.origin(finding);
        Optional<SourcePath> own = agent(finding.object()).flatMap(agent -> ofAgent(agent, finding.path()));
        if (ofExecutor.isEmpty() && own.isPresent()) {
            return at(own.get());
        }
        Origin origin = ofExecutor.orElseGet(() -> Origin.of(finding.object().kind(), finding.path()));
        Object[] rest = origin.rest(finding.path()).toArray();
        return values.flatMap(file -> origin.values().stream()
                        .flatMap(key -> file.below(key, key.then(rest)).stream())
                        .findFirst())
                .orElseGet(() -> at(origin.descriptor().then(rest)));
    }

    /** The place that a template is about, such as {@code ingress.yaml}. */
    Position ofTemplate(String template) {
        return at(TEMPLATES.entrySet().stream()
                .filter(entry -> template.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(SourcePath.of("kubernetes")));
    }

    /** The descriptor's first line. */
    Position start() {
        return deployment.source().root().position().source().start();
    }

    private Position at(SourcePath path) {
        Position position = deployment.source().keyPosition(path);
        // The nearest thing around is all of it.
        return position.equals(deployment.source().root().position()) ? start() : position;
    }

    private Optional<SourcePath> agent(ObjectId object) {
        if (!KINDS_OF_AGENTS.contains(object.kind())) {
            return Optional.empty();
        }
        return deployment.descriptor().agents().keySet().stream()
                .filter(id -> object.name().replaceAll("-token$", "").endsWith("-" + KubernetesName.ofId(id)))
                .max(Comparator.comparingInt(String::length))
                .map(id -> SourcePath.of("agents", id, "kubernetes"));
    }

    /** The key of an agent that decides; empty when it is one for all objects. */
    private Optional<SourcePath> ofAgent(SourcePath agent, List<String> path) {
        if (path.isEmpty() || !path.get(0).equals("metadata")) {
            return Optional.of(path.contains("rules") ? agent.then("access") : agent);
        }
        SourcePath annotation =
                agent.then("serviceAccount").then(path.subList(1, path.size()).toArray());
        return Optional.of(annotation)
                .filter(key -> deployment.source().find(key).isPresent());
    }
}
