package io.github.openclawmaven.model.rule.path;

import io.github.openclawmaven.model.consequence.Consequences;
import io.github.openclawmaven.model.consequence.Danger;
import io.github.openclawmaven.model.consequence.OpenDoor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;
import java.util.stream.Collectors;

/** Strangers reach no agent that runs commands, changes files or has rights in the cluster, through no other agent either. */
final class StrangersHaveNoPower implements Rule {

    static final DiagnosticCode POWER =
            DiagnosticCode.warning("OC8001", "Anybody can make an agent do something that matters");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        OpenDoor.in(Consequences.of(deployment)).stream()
                .filter(door -> !door.dangers().isEmpty())
                .forEach(door ->
                        diagnostics.report(finding(door, deployment.source().position(door.place()))));
    }

    private static Diagnostic finding(OpenDoor door, Position position) {
        Danger worst = door.dangers().get(0);
        String others = door.dangers().stream()
                .skip(1)
                .map(danger -> "; " + danger.tell())
                .collect(Collectors.joining());
        return POWER.at(
                        position,
                        door.who() + " can make agent \"" + worst.way().agent() + "\" "
                                + worst.deed().what())
                .hint("name people under allowlist, or deny the agent the tool")
                .note(worst.tell() + others);
    }
}
