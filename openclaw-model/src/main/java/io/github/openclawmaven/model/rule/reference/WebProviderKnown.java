package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.Web;
import io.github.openclawmaven.model.descriptor.tool.WebFetch;
import io.github.openclawmaven.model.descriptor.tool.WebSearch;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.rule.NameElsewhere;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Collection;
import java.util.Optional;
import java.util.TreeSet;

/** Web search and fetch use a provider that the release knows. */
final class WebProviderKnown implements Rule {

    static final DiagnosticCode SEARCH = DiagnosticCode.error("OC3025", "No release knows such a search provider");
    static final DiagnosticCode FETCH = DiagnosticCode.error("OC3026", "No release knows such a fetch provider");

    private static final NameElsewhere SEARCH_PROVIDERS = new NameElsewhere(SEARCH, GatewayFacts::knownSearchProviders);
    private static final NameElsewhere FETCH_PROVIDERS =
            new NameElsewhere(FETCH, facts -> facts.plugins().fetchProviders().keySet());

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Web web = deployment.descriptor().tools().web();
        check(SEARCH_PROVIDERS, "search", web.search().map(WebSearch::provider), deployment, diagnostics);
        check(FETCH_PROVIDERS, "fetch", web.fetch().flatMap(WebFetch::provider), deployment, diagnostics);
    }

    private static void check(
            NameElsewhere providers,
            String kind,
            Optional<String> provider,
            Deployment deployment,
            Diagnostics diagnostics) {
        Collection<String> known = providers.names().apply(deployment.facts());
        provider.filter(name -> !name.isEmpty() && !known.contains(name))
                .ifPresent(name -> diagnostics.report(providers
                        .at(
                                deployment.source().position(SourcePath.of("tools", "web", kind, "provider")),
                                name,
                                deployment.release(),
                                "the gateway " + deployment.release() + " knows no " + kind + " provider \"" + name
                                        + "\"")
                        .hint(Suggestion.hint(name, known))
                        .note(
                                known.isEmpty()
                                        ? "leave provider out"
                                        : "it knows " + String.join(", ", new TreeSet<>(known)))));
    }
}
