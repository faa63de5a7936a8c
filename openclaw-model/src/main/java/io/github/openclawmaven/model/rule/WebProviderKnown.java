package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Web;
import io.github.openclawmaven.model.descriptor.WebFetch;
import io.github.openclawmaven.model.descriptor.WebSearch;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Web search and fetch use a provider that the release knows. */
final class WebProviderKnown implements Rule {

    static final DiagnosticCode SEARCH = DiagnosticCode.error("OC3025", "The release knows no such search provider");
    static final DiagnosticCode FETCH = DiagnosticCode.error("OC3026", "The release knows no such fetch provider");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Web web = deployment.descriptor().tools().web();
        check(
                SEARCH,
                "search",
                web.search().map(WebSearch::provider),
                deployment.facts().knownSearchProviders(),
                deployment,
                diagnostics);
        check(
                FETCH,
                "fetch",
                web.fetch().flatMap(WebFetch::provider),
                deployment.facts().plugins().fetchProviders().keySet(),
                deployment,
                diagnostics);
    }

    private static void check(
            DiagnosticCode code,
            String kind,
            Optional<String> provider,
            Set<String> known,
            Deployment deployment,
            Diagnostics diagnostics) {
        provider.filter(name -> !name.isEmpty() && !known.contains(name))
                .ifPresent(name -> diagnostics.report(code.at(
                                deployment.source().position(SourcePath.of("tools", "web", kind, "provider")),
                                "the gateway " + deployment.release() + " knows no " + kind + " provider \"" + name
                                        + "\"")
                        .hint(Suggestion.hint(name, known))
                        .note(
                                known.isEmpty()
                                        ? "leave provider out"
                                        : "it knows " + String.join(", ", new TreeSet<>(known)))));
    }
}
