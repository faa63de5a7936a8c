package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.KnownTools;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.NameElsewhere;
import io.github.openclawmaven.model.rule.PlacedPolicy;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.Suggestion;

/** A tool policy names tools that the release has; an unknown one is ignored by every release, silently. */
final class ToolNamesKnown implements Rule {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC2051", "No release has such a tool");

    private static final NameElsewhere TOOLS =
            new NameElsewhere(UNKNOWN, facts -> facts.tools().names());

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        KnownTools known = new KnownTools(deployment);
        PlacedPolicy.in(deployment.descriptor()).stream()
                .flatMap(policy -> policy.names().stream())
                .filter(tool -> !known.covers(tool.text()))
                .forEach(tool -> diagnostics.report(TOOLS.at(
                                tool.position(deployment),
                                tool.text(),
                                deployment.release(),
                                "the gateway " + deployment.release() + " has no tool \"" + tool.text() + "\"")
                        .hint(Suggestion.hint(tool.text(), known.names()))
                        .note("the gateway would silently ignore it")));
    }
}
