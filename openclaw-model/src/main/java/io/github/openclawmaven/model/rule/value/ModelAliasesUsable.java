package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelAliases;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.HashMap;
import java.util.Map;

/** An alias is one that the gateway finds: without a slash, the only one of its model, and not another one in other letters. */
final class ModelAliasesUsable implements Rule {

    static final DiagnosticCode UNUSABLE = DiagnosticCode.error("OC2054", "An alias of a model can never be used");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Map<String, String> aliasOf = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        deployment.descriptor().models().aliases().forEach((alias, model) -> {
            String other = aliasOf.putIfAbsent(model, alias);
            String same = written.putIfAbsent(ModelAliases.folded(alias), alias);
            if (alias.isBlank() || alias.contains("/")) {
                report(alias, "has a slash or no letter, and the gateway looks for none such", deployment, diagnostics);
            } else if (same != null) {
                report(alias, "is to the gateway the same as \"" + same + "\"", deployment, diagnostics);
            } else if (other != null) {
                report(
                        alias,
                        "is the second one of its model, which is called \"" + other + "\"",
                        deployment,
                        diagnostics);
            }
        });
    }

    private static void report(String alias, String problem, Deployment deployment, Diagnostics diagnostics) {
        diagnostics.report(UNUSABLE.at(
                        deployment.source().keyPosition(SourcePath.of("models", "aliases", alias)),
                        "the alias \"" + alias + "\" " + problem)
                .hint("give each model one alias, in small letters without a slash"));
    }
}
