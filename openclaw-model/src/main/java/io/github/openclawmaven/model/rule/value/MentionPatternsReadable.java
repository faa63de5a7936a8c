package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.rule.ScriptPattern;
import io.github.openclawmaven.model.source.SourcePath;

/** A mention pattern is a regular expression; the gateway drops one that is not, silently. */
final class MentionPatternsReadable implements Rule {

    static final DiagnosticCode BROKEN = DiagnosticCode.error("OC2050", "A mention pattern cannot be used");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().agents().forEach((id, agent) -> agent.groupChat()
                .ifPresent(chat -> PlacedText.items(
                                chat.mentionPatterns(), SourcePath.of("agents", id, "groupChat", "mentionPatterns"))
                        .forEach(pattern -> check(pattern, deployment, diagnostics))));
    }

    private static void check(PlacedText pattern, Deployment deployment, Diagnostics diagnostics) {
        ScriptPattern.problem(pattern.text())
                .ifPresent(problem -> diagnostics.report(BROKEN.at(pattern.position(deployment), problem.message())
                        .hint(problem.remedy())
                        .note("the gateway would silently drop it")));
    }
}
