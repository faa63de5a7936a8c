package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.consequence.Consequences;
import io.github.openclawmaven.model.consequence.OpenDoor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;

/** Strangers do not talk to agents, not even to those that can do nothing of weight. */
final class OpenPolicies implements Rule {

    static final DiagnosticCode OPEN = DiagnosticCode.warning("OC5106", "Anybody may write to the agents");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        OpenDoor.in(Consequences.of(deployment)).stream()
                .filter(door -> door.dangers().isEmpty())
                .forEach(door -> diagnostics.report(
                        OPEN.at(deployment.source().position(door.place()), door.who() + " may write to it")
                                .hint("name people under allowlist")
                                .note("what strangers write can make an agent use its tools")));
    }
}
