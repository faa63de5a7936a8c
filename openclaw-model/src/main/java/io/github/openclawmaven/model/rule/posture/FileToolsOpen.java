package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.CommandsElsewhere;
import io.github.openclawmaven.model.rule.ContainerSecrets;
import io.github.openclawmaven.model.rule.PlacedWord;
import io.github.openclawmaven.model.rule.Rule;

/** The tools for files keep to the workspace. */
final class FileToolsOpen implements Rule {

    static final DiagnosticCode OPEN =
            DiagnosticCode.warning("OC5111", "The tools for files reach the whole container");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        // Those of an agent with an executor cannot be opened: its own word is an error, and it does not have that of
        // all.
        CommandsElsewhere elsewhere = new CommandsElsewhere(deployment);
        PlacedWord.in(deployment, "fs", "workspaceOnly")
                .filter(word -> word.node().text().equals("false"))
                .filter(word -> !elsewhere.of(word.agent()))
                .forEach(word -> diagnostics.report(OPEN.at(
                                word.node().position(),
                                word.who() + " may read and write every file of the gateway's container")
                        .hint("leave it out")
                        .note("reading /proc/self/environ is enough for " + ContainerSecrets.of(deployment))));
    }
}
