package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.Catalogue;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.Span;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Optional;

/** A tool policy names tools that the release has; an unknown one is ignored by every release, silently. */
final class ToolNamesKnown implements Rule {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC2051", "The release has no such tool");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        KnownTools known = new KnownTools(deployment);
        PlacedPolicy.in(deployment.descriptor()).stream()
                .flatMap(policy -> policy.names().stream())
                .filter(tool -> !known.covers(tool.text()))
                .forEach(tool -> diagnostics.report(UNKNOWN.at(
                                tool.position(deployment),
                                "the gateway " + deployment.release() + " has no tool \"" + tool.text() + "\""
                                        + span(tool.text(), deployment.release())
                                                .map(told -> "; " + told)
                                                .orElse(""))
                        .hint(Suggestion.hint(tool.text(), known.names()))
                        .note("the gateway would silently ignore it")));
    }

    private static Optional<String> span(String tool, GatewayRelease release) {
        Catalogue catalogue = Catalogue.bundled();
        return Span.tell(
                catalogue, other -> catalogue.facts(other).tools().names().contains(tool), release);
    }
}
