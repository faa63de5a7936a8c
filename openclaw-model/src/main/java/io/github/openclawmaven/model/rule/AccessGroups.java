package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import java.util.Optional;

/** Kinds of objects are looked for in the API group that has them, named without a version. */
final class AccessGroups implements Rule {

    static final DiagnosticCode VERSION = DiagnosticCode.error("OC4309", "An API group is written with a version");
    static final DiagnosticCode ELSEWHERE = DiagnosticCode.error("OC4310", "A kind of object is in another API group");
    static final DiagnosticCode CLUSTER =
            DiagnosticCode.error("OC4311", "A kind of object is in no namespace, so that a Role cannot allow it");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            boolean versioned = access.rule().effectiveApiGroups().stream()
                    .anyMatch(group -> withoutVersion(group).isPresent());
            access.each("apiGroups", access.rule().apiGroups(), (group, path) -> withoutVersion(group)
                    .ifPresent(name -> diagnostics.report(
                            VERSION.at(deployment.source().position(path), "\"" + group + "\" is a group and a version")
                                    .hint("write \"" + name + "\""))));
            access.each("resources", access.rule().resources(), (resource, path) -> {
                String kind = resource.replaceFirst("/.*", "");
                Position position = deployment.source().position(path);
                if (ApiResources.isClusterWide(kind)
                        && access.rule().effectiveApiGroups().contains("")) {
                    diagnostics.report(
                            CLUSTER.at(position, kind + " are in no namespace, so that a Role cannot allow it")
                                    .note("an administrator can give the agent's ServiceAccount a ClusterRole"));
                } else if (!versioned) {
                    ApiResources.missingGroup(kind, access.rule().effectiveApiGroups())
                            .ifPresent(group -> diagnostics.report(ELSEWHERE
                                    .at(position, elsewhere(kind, group))
                                    .hint("write apiGroups: [" + (group.isEmpty() ? "\"\"" : group) + "]")
                                    .note("the cluster takes the rule, and it allows nothing")));
                }
            });
        }
    }

    private static String elsewhere(String kind, String group) {
        return kind + " are in the API group " + (group.isEmpty() ? "\"\" (core)" : group)
                + ", which this rule does not name";
    }

    /** Empty when there is no version; {@code apps} for {@code apps/v1}, and the core group for {@code v1}. */
    private static Optional<String> withoutVersion(String group) {
        if (group.matches("v\\d+((alpha|beta)\\d+)?")) {
            return Optional.of("");
        }
        int slash = group.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.of(group.substring(0, slash));
    }
}
