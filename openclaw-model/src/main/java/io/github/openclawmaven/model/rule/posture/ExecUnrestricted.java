package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.ExecMode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.CommandsElsewhere;
import io.github.openclawmaven.model.rule.ContainerSecrets;
import io.github.openclawmaven.model.rule.PlacedWord;
import io.github.openclawmaven.model.rule.Rule;
import java.util.Optional;
import java.util.stream.Stream;

/** Shell commands have a limit, in whatever words it is said. */
final class ExecUnrestricted implements Rule {

    static final DiagnosticCode FULL = DiagnosticCode.warning("OC5105", "Agents may run any shell command");

    private static final Optional<String> ALWAYS = Optional.of("always");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        CommandsElsewhere elsewhere = new CommandsElsewhere(deployment);
        Stream.of("mode", "security")
                .flatMap(key -> PlacedWord.in(deployment, "exec", key))
                .filter(word -> word.node().text().equals(ExecMode.FULL.word()))
                .filter(word -> !word.beside("ask", deployment).equals(ALWAYS))
                .filter(word -> !elsewhere.of(word.agent()))
                .forEach(word -> diagnostics.report(FULL.at(
                                word.node().position(),
                                word.who() + " may run any shell command in the gateway's container")
                        .hint("allowlist or ask limits it")
                        .note("that reaches " + ContainerSecrets.of(deployment))));
    }
}
