package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.DeclaredProvider;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedPolicy;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Set;

/** A tool policy for one provider, or one of its models, is for a provider that is declared. */
final class ToolPolicyProviderDeclared implements Rule {

    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC3024", "A tool policy is for a provider that is not declared");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Set<String> providers = DeclaredProvider.in(deployment).keySet();
        for (PlacedPolicy policy : PlacedPolicy.in(deployment.descriptor())) {
            policy.provider()
                    .filter(key -> !providers.contains(provider(key)))
                    .filter(key -> !deployment.misreads(SourcePath.of("models", "providers", provider(key))))
                    .ifPresent(key -> diagnostics.report(UNDECLARED
                            .at(
                                    deployment.source().keyPosition(policy.path()),
                                    "the tool policy is for provider \"" + key + "\", which is not declared")
                            .hint(Suggestion.hint(key, providers))
                            .note("the gateway would never apply it")));
        }
    }

    private static String provider(String key) {
        return key.split("/", 2)[0];
    }
}
