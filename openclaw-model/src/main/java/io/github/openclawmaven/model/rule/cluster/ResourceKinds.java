package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.KubernetesKey;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import java.util.Set;

/** Requests and limits are for resources that a container can have. */
final class ResourceKinds implements Rule {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC4102", "A container has no such resource");

    private static final List<String> NATIVE = List.of("cpu", "memory", "ephemeral-storage");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().kubernetes().resources().ifPresent(resources -> {
            check(resources.requests().keySet(), "requests", deployment, diagnostics);
            check(resources.limits().keySet(), "limits", deployment, diagnostics);
        });
    }

    private static void check(Set<String> names, String kind, Deployment deployment, Diagnostics diagnostics) {
        names.stream()
                .filter(name -> !isKnown(name))
                .forEach(name -> diagnostics.report(UNKNOWN.at(
                                deployment.source().keyPosition(SourcePath.of("kubernetes", "resources", kind, name)),
                                "\"" + name + "\" is not a resource of a container")
                        .hint(Suggestion.hint(name, NATIVE))
                        .note("known are " + String.join(", ", NATIVE)
                                + ", and those of a vendor such as nvidia.com/gpu")));
    }

    /** Resources of devices have a vendor's domain. */
    private static boolean isKnown(String name) {
        return NATIVE.contains(name)
                || name.startsWith("hugepages-")
                || name.contains("/") && KubernetesKey.LABEL.problem(name).isEmpty();
    }
}
