package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.ContainerSecrets;
import io.github.openclawmaven.model.rule.PlacedWord;
import io.github.openclawmaven.model.rule.Rule;
import java.util.stream.Stream;

/** Plugins are those that the descriptor declares. */
final class PluginsToolOpen implements Rule {

    static final DiagnosticCode OPEN = DiagnosticCode.warning("OC5114", "An agent may manage plugins");

    private static final String TOOL = "plugins";

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (deployment.facts().tools().core().contains(TOOL)) {
            Stream.of("allow", "alsoAllow")
                    .flatMap(list -> PlacedWord.in(deployment, list))
                    .filter(word -> word.node().text().equals(TOOL))
                    .forEach(word -> diagnostics.report(OPEN.at(
                                    word.node().position(),
                                    word.who() + " may reload plugins, whose code runs in the gateway's process")
                            .hint("declare them under plugins")
                            .note("that is enough for " + ContainerSecrets.of(deployment))));
        }
    }
}
