package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.AllowedProgram;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.CommandsElsewhere;
import io.github.openclawmaven.model.rule.ExecBlock;
import io.github.openclawmaven.model.rule.PlacedWord;
import io.github.openclawmaven.model.rule.Rule;
import java.util.List;

/** What is said of commands counts where they run. */
final class ExecOfExecutor implements Rule {

    static final DiagnosticCode IGNORED =
            DiagnosticCode.warning("OC6212", "A key of exec decides nothing where commands run in an executor");

    /**
     * A key that a gateway does not look at when commands run on a node (2026.8.2, 2026.9.6).
     *
     * @param key of exec
     * @param what comes of it
     */
    private record Ignored(String key, String what, String remedy) {}

    private static final List<Ignored> KEYS = List.of(
            new Ignored(
                    "pathPrepend",
                    "programs are looked for in the PATH of the executor",
                    "set PATH under env of the executor"),
            new Ignored("safeBins", "a filter is refused like any other program", "name the program under exec.allow"));

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        CommandsElsewhere elsewhere = new CommandsElsewhere(deployment);
        for (Ignored ignored : KEYS) {
            PlacedWord.in(deployment, "exec", ignored.key())
                    .filter(word -> elsewhere.of(word.agent()))
                    .forEach(word -> diagnostics.report(IGNORED.at(
                                    deployment.source().keyPosition(word.path().parent()),
                                    "exec." + ignored.key() + " has no effect for " + word.who()
                                            + ", whose commands run in an executor")
                            .hint(ignored.remedy())
                            .note(ignored.what())));
        }
        ExecBlock.in(deployment.descriptor()).stream()
                .filter(block -> elsewhere.of(block.agent()))
                .forEach(block -> checkPrograms(block, deployment, diagnostics));
    }

    private static void checkPrograms(ExecBlock block, Deployment deployment, Diagnostics diagnostics) {
        List<AllowedProgram> programs = block.exec().allow();
        for (int index = 0; index < programs.size(); index++) {
            String pattern = programs.get(index).pattern();
            if (!programs.get(index).isPath()) {
                diagnostics.report(IGNORED.at(
                                deployment.source().position(block.path().then("allow", index)),
                                "\"" + pattern + "\" allows nothing to " + block.who()
                                        + ", whose commands run in an executor")
                        .hint("write its path in the image of the executor, such as /usr/bin/" + pattern)
                        .note("a program is matched by its whole path there, and the agent has to write it so"));
            }
        }
    }
}
