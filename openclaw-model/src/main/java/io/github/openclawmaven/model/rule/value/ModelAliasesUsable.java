package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelAliases;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
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
                diagnostics.report(
                        unusable(alias, "has a slash or no letter, and the gateway looks for none such", deployment));
            } else if (same != null) {
                diagnostics.report(unusable(alias, "is to the gateway the same as \"" + same + "\"", deployment)
                        .related(place(same, deployment), "the other is here"));
            } else if (other != null) {
                diagnostics.report(
                        unusable(alias, "is the second one of its model, which is called \"" + other + "\"", deployment)
                                .related(place(other, deployment), "the first is here"));
            }
        });
    }

    private static Diagnostic unusable(String alias, String problem, Deployment deployment) {
        return UNUSABLE.at(place(alias, deployment), "the alias \"" + alias + "\" " + problem)
                .hint("give each model one alias, in small letters without a slash");
    }

    private static Position place(String alias, Deployment deployment) {
        return deployment.source().keyPosition(SourcePath.of("models", "aliases", alias));
    }
}
