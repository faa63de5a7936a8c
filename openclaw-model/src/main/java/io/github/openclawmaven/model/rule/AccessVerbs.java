package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** Verbs are such as Kubernetes has; it silently never matches another. */
final class AccessVerbs implements Rule {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.warning("OC4303", "A verb of an access rule is unknown");

    private static final Set<String> COMMON =
            new TreeSet<>(List.of("get", "list", "watch", "create", "update", "patch", "delete", "deletecollection"));
    private static final Set<String> SPECIAL =
            Set.of("*", "escalate", "bind", "impersonate", "use", "approve", "sign", "attest");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (Access access : Access.in(deployment.descriptor())) {
            access.each("verbs", access.rule().verbs(), (verb, path) -> {
                if (!COMMON.contains(verb) && !SPECIAL.contains(verb)) {
                    diagnostics.report(
                            UNKNOWN.at(deployment.source().position(path), "Kubernetes knows no verb \"" + verb + "\"")
                                    .hint(Suggestion.hint(verb.toLowerCase(Locale.ROOT), COMMON))
                                    .note("the cluster takes it, and it allows nothing; known are "
                                            + String.join(", ", COMMON)));
                }
            });
        }
    }
}
