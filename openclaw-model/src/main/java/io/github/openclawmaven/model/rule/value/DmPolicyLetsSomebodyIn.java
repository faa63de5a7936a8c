package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.DmPolicy;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;

/** A policy for direct messages lets somebody in, unless it says that it does not. */
final class DmPolicyLetsSomebodyIn implements Rule {

    static final DiagnosticCode OPEN = DiagnosticCode.error("OC2061", "An open channel lets nobody in");
    static final DiagnosticCode ALLOWLIST = DiagnosticCode.error("OC2062", "An allowlist is empty");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (EffectiveAccount account :
                EffectiveAccount.in(deployment.descriptor().channels())) {
            Position position = deployment.source().position(account.path().then("dmPolicy"));
            DmPolicy policy = account.dmPolicy().orElse(DmPolicy.PAIRING);
            if (deployment.misreads(account.path().then("allowFrom"))) {
                continue;
            }
            if (policy == DmPolicy.OPEN && !account.allowFrom().contains("*")) {
                diagnostics.report(OPEN.at(position, "dmPolicy is open, but allowFrom does not contain \"*\"")
                        .hint("add allowFrom: [\"*\"]")
                        .note("up to 2026.4 the gateway would not start, later it drops all direct messages"));
            }
            if (policy == DmPolicy.ALLOWLIST && account.allowFrom().isEmpty()) {
                diagnostics.report(
                        ALLOWLIST
                                .at(position, "dmPolicy is allowlist, but allowFrom is empty")
                                .hint("add allowFrom: with the ids of those who may write")
                                .note(
                                        "all direct messages would be dropped; up to 2026.4 a gateway with Telegram would not start"));
            }
        }
    }
}
