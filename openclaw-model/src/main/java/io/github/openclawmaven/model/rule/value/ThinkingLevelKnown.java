package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.rule.NameElsewhere;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.ArrayList;
import java.util.List;

/** A thinking level is one that the release knows. */
final class ThinkingLevelKnown implements Rule {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC2053", "No release has such a thinking level");

    private static final NameElsewhere LEVELS = new NameElsewhere(UNKNOWN, GatewayFacts::thinkingLevels);

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        List<PlacedText> levels = new ArrayList<>();
        deployment
                .descriptor()
                .agents()
                .forEach((id, agent) ->
                        levels.addAll(PlacedText.of(agent.thinking(), SourcePath.of("agents", id, "thinking"))));
        deployment
                .descriptor()
                .jobs()
                .forEach((id, job) ->
                        levels.addAll(PlacedText.of(job.thinking(), SourcePath.of("jobs", id, "thinking"))));
        List<String> known = deployment.facts().thinkingLevels();
        levels.stream()
                .filter(level -> !known.contains(level.text()))
                .forEach(level -> diagnostics.report(LEVELS.at(
                                level.position(deployment),
                                level.text(),
                                deployment.release(),
                                "the gateway " + deployment.release() + " has no thinking level \"" + level.text()
                                        + "\"; it has " + String.join(", ", known))
                        .hint(Suggestion.hint(level.text(), known))));
    }
}
