package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.ExecMode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.CommandsElsewhere;
import io.github.openclawmaven.model.rule.ContainerSecrets;
import io.github.openclawmaven.model.rule.PlacedWord;
import io.github.openclawmaven.model.rule.Rule;
import java.util.Set;

/** Tells what a command sees that a person or, with {@code auto}, a model lets pass. */
final class ExecApproved implements Rule {

    static final DiagnosticCode APPROVED = DiagnosticCode.note("OC5113", "A command that is approved sees the secrets");

    private static final Set<String> ASKING = Set.of(ExecMode.ASK.word(), ExecMode.AUTO.word());

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        CommandsElsewhere elsewhere = new CommandsElsewhere(deployment);
        PlacedWord.in(deployment, "exec", "mode")
                .filter(word -> ASKING.contains(word.node().text()))
                .filter(word -> !elsewhere.of(word.agent()))
                .findFirst()
                .ifPresent(word -> diagnostics.report(APPROVED.at(
                                word.node().position(),
                                "a command that "
                                        + (word.node().text().equals(ExecMode.AUTO.word()) ? "a model" : "somebody")
                                        + " approves runs with the gateway's environment")
                        .hint("allow what is needed by name, and approve nothing that prints or sends it")
                        .note("that reaches " + ContainerSecrets.of(deployment))));
    }
}
