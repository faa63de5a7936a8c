package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.SecretReference;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.syntax.KubernetesName;
import io.github.openclawmaven.model.syntax.SecretKeyName;
import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.Optional;
import java.util.function.Function;

/** A secret reference names a Secret and a key that Kubernetes can have. */
final class SecretReferenceNames implements Rule {

    static final DiagnosticCode INVALID = DiagnosticCode.error("OC4002", "A secret reference names what cannot exist");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        SecretReference.in(deployment.source().root()).forEach(reference -> {
            report("the name of a Secret", KubernetesName.SUBDOMAIN::problem, reference.secret(), diagnostics);
            report("a key of a Secret", SecretKeyName::problem, reference.key(), diagnostics);
        });
    }

    private static void report(
            String what, Function<String, Optional<String>> syntax, ScalarNode name, Diagnostics diagnostics) {
        // What cannot be a name may be the secret itself, and is not repeated.
        if (SecretLook.kind(name.text()).isEmpty()) {
            syntax.apply(name.text())
                    .ifPresent(problem -> diagnostics.report(INVALID.at(name.position(), "this cannot be " + what)
                            .note(problem)));
        }
    }
}
