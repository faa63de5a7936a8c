package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.gateway.ConfigOwnership;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** What a descriptor says holds for as long as the gateway runs. */
final class ConfigOwnedByPeople implements Rule {

    static final DiagnosticCode ONCE =
            DiagnosticCode.warning("OC5115", "After the first start the descriptor no longer decides");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment
                .descriptor()
                .gateway()
                .ownership()
                .filter(ownership -> ownership == ConfigOwnership.ONCE)
                .ifPresent(
                        once -> diagnostics.report(
                                ONCE.at(
                                                deployment.source().position(SourcePath.of("gateway", "ownership")),
                                                "whoever writes openclaw.json in the pod, an agent that runs commands too, decides for good what agents may do")
                                        .hint("merge lets people add, and what is declared still wins")
                                        .note(
                                                "no later change of the descriptor reaches the config, and no check of this build sees what is in it")));
    }
}
