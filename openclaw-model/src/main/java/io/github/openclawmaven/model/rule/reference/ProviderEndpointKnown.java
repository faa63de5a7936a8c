package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.DeclaredProvider;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.ModelProviderFacts;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.gateway.catalogue.Span;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Optional;
import java.util.Set;

/** Each model provider has an endpoint: its own, or one that the release knows. */
final class ProviderEndpointKnown implements Rule {

    static final DiagnosticCode PARENT =
            DiagnosticCode.error("OC3012", "A provider extends one that the release does not know");
    static final DiagnosticCode MISSING = DiagnosticCode.error("OC3013", "A provider has no endpoint");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        DeclaredProvider.in(deployment).values().stream()
                // Of those without typed keys, what the gateway refuses is known.
                .filter(provider -> provider.typed().isPresent())
                .forEach(provider -> check(provider, deployment, diagnostics));
    }

    private static void check(DeclaredProvider provider, Deployment deployment, Diagnostics diagnostics) {
        SourcePath path = provider.path();
        Set<String> known = deployment.facts().modelProviders().keySet();
        Optional<String> parent = provider.parent();
        if (parent.isPresent() && !known.contains(parent.get())) {
            diagnostics.report(PARENT.at(
                            deployment.source().position(path.then("extends")),
                            "the gateway " + deployment.release() + " knows no provider \"" + parent.get() + "\"")
                    .hint(Suggestion.hint(parent.get(), known)));
        } else if (provider.baseUrl().isEmpty() && !deployment.misreads(path.then("baseUrl"))) {
            problem(provider.id(), parent, deployment)
                    .ifPresent(problem -> diagnostics.report(MISSING.at(
                                    deployment.source().keyPosition(path),
                                    "provider \"" + provider.id() + "\" lacks baseUrl: " + problem)
                            .hint(
                                    known.contains(parent.orElse(provider.id()))
                                            ? Suggestion.said(provider.id(), "")
                                            : Suggestion.hint(provider.id(), known))));
        }
    }

    private static boolean knows(GatewayRelease release, String provider) {
        return Catalogue.bundled().facts(release).modelProvider(provider).isPresent();
    }

    private static Optional<String> problem(String id, Optional<String> parent, Deployment deployment) {
        String name = parent.orElse(id);
        Optional<ModelProviderFacts> known = deployment.facts().modelProvider(name);
        if (known.isEmpty()) {
            String unknown = "the gateway " + deployment.release() + " does not know it";
            return Optional.of(Span.tell(Catalogue.bundled(), release -> knows(release, name), deployment.release())
                    .map(span -> unknown + "; " + span)
                    .orElse("it is one of your own, and " + unknown));
        }
        if (known.get().selfHosted()) {
            return Optional.of(name + " is a server of your own, and only you know where it runs");
        }
        boolean endpoint =
                known.get().baseUrl().filter(url -> !url.contains("{")).isPresent();
        boolean optional = parent.isEmpty() && known.get().endpointOptional();
        return endpoint || optional
                ? Optional.empty()
                : Optional.of("the gateway " + deployment.release() + " wants it for " + name + " and has no default");
    }
}
