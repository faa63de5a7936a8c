package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.consequence.ToolReach;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.Exec;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.ExecBlock;
import io.github.openclawmaven.model.rule.PlacedWord;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.stream.Stream;

/** Tells that agents run no command as long as nothing is said of commands; by themselves gateways run any. */
final class ExecClosed implements Rule {

    static final DiagnosticCode CLOSED = DiagnosticCode.note("OC5110", "Agents run no shell command");

    private static final String TOOL = "exec";

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        if (!isSaid(deployment) && new ToolReach(deployment).anyAgentHas(List.of(TOOL))) {
            SourcePath tools = SourcePath.of("tools", TOOL);
            SourcePath place = deployment.source().find(tools.parent()).isPresent() ? tools : SourcePath.of("agents");
            diagnostics.report(CLOSED.at(
                            deployment.source().keyPosition(place),
                            "agents may run shell commands, but nothing says which: they run none")
                    .hint("name programs under tools.exec.allow, or set tools.exec.mode")
                    .note("tools: {deny: [exec]} says that none is meant"));
        }
    }

    private static boolean isSaid(Deployment deployment) {
        boolean word = Stream.of("mode", "security", "ask", "host")
                .flatMap(key -> PlacedWord.in(deployment, TOOL, key))
                .findAny()
                .isPresent();
        return word || ExecBlock.in(deployment.descriptor()).stream().anyMatch(block -> lists(block.exec()));
    }

    private static boolean lists(Exec exec) {
        return !exec.allow().isEmpty() || !exec.safeBins().isEmpty();
    }
}
