package io.github.openclawmaven.model.rule.access;

import io.github.openclawmaven.model.access.ApiKinds;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Access;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** API groups are written as the API does, without a version. */
final class AccessGroups implements Rule {

    static final DiagnosticCode VERSION = DiagnosticCode.error("OC4309", "An API group is written with a version");
    static final DiagnosticCode FORM = DiagnosticCode.error("OC4321", "An API group is one that no cluster has");

    /** What people write instead of a group, and the group. */
    private static final Map<String, String> MEANT = Map.of(
            "core", "",
            "rbac", "rbac.authorization.k8s.io",
            "networking", "networking.k8s.io",
            "storage", "storage.k8s.io",
            "metrics", "metrics.k8s.io",
            "route", "route.openshift.io");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            access.each("apiGroups", access.rule().apiGroups(), (group, path) -> {
                Optional<String> plain = ApiGroupName.withoutVersion(group);
                if (plain.isPresent()) {
                    diagnostics.report(
                            VERSION.at(deployment.source().position(path), "\"" + group + "\" is a group and a version")
                                    .hint(Suggestion.said(group, "write \"" + plain.get() + "\"")));
                } else if (!ApiGroupName.isPossible(group)) {
                    diagnostics.report(
                            FORM.at(deployment.source().position(path), "no cluster has an API group \"" + group + "\"")
                                    .hint(hint(group))
                                    .note("the cluster takes it, and it allows nothing"));
                }
            });
        }
    }

    private static Suggestion hint(String group) {
        String plain = group.strip().toLowerCase(Locale.ROOT);
        if (plain.isEmpty() || plain.equals("*")) {
            return Suggestion.of(group, plain);
        }
        List<String> parts = List.of(plain.split("[,; ]+"));
        if (parts.size() > 1) {
            return Suggestion.said(group, "write [" + String.join(", ", parts) + "]");
        }
        return Optional.ofNullable(MEANT.get(plain))
                .map(meant ->
                        Suggestion.said(group, "write \"" + meant + "\"" + (meant.isEmpty() ? ", the core group" : "")))
                .orElseGet(() -> Suggestion.hint(plain, ApiKinds.groups()).typedAs(group));
    }
}
