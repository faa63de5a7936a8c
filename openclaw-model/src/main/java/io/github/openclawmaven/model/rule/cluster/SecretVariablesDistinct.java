package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.SecretReference;
import io.github.openclawmaven.model.deployment.SecretVariables;
import io.github.openclawmaven.model.descriptor.SecretRef;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Each secret has an environment variable of its own. */
final class SecretVariablesDistinct implements Rule {

    static final DiagnosticCode COLLISION =
            DiagnosticCode.error("OC4006", "Two secrets would have the same environment variable");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Optional<SourceNode> token = deployment.source().find(SourcePath.of("gateway", "token"));
        Map<String, SecretRef> taken = new LinkedHashMap<>();
        // Secrets under env: go by the declared name, the gateway token by a name of its own.
        SecretReference.in(deployment.source().root().where(key -> !key.equals("env")))
                .filter(reference ->
                        token.filter(node -> node == reference.node()).isEmpty())
                .forEach(reference -> {
                    String name = SecretVariables.name(reference.ref());
                    SecretRef first = taken.putIfAbsent(name, reference.ref());
                    if (first != null && !first.equals(reference.ref())) {
                        diagnostics.report(COLLISION
                                .at(
                                        reference.node().position(),
                                        "this secret and key \"" + first.key() + "\" of \"" + first.secret()
                                                + "\" would both be the environment variable " + name)
                                .hint("rename one of them"));
                    }
                });
    }
}
