package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** A mention pattern is a regular expression; the gateway drops one that is not, silently. */
final class MentionPatternsReadable implements Rule {

    static final DiagnosticCode BROKEN =
            DiagnosticCode.error("OC2050", "A mention pattern is not a regular expression");

    /** Java's words for what JavaScript refuses as well; in the rest the two differ. */
    private static final Pattern IN_BOTH = Pattern.compile("Unclosed group|Unmatched closing|Dangling meta");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().agents().forEach((id, agent) -> agent.groupChat()
                .ifPresent(chat -> PlacedText.items(
                                chat.mentionPatterns(), SourcePath.of("agents", id, "groupChat", "mentionPatterns"))
                        .forEach(pattern -> check(pattern, deployment, diagnostics))));
    }

    private static void check(PlacedText pattern, Deployment deployment, Diagnostics diagnostics) {
        try {
            Pattern.compile(pattern.text());
        } catch (PatternSyntaxException e) {
            if (IN_BOTH.matcher(e.getDescription()).find()) {
                diagnostics.report(BROKEN.at(
                                pattern.position(deployment),
                                "\"" + pattern.text() + "\" is not a regular expression: "
                                        + e.getDescription().toLowerCase(Locale.ROOT))
                        .hint("put a backslash before a character that stands for itself")
                        .note("the gateway would silently drop it"));
            }
        }
    }
}
