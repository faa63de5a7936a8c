package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.AllowedProgram;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.ExecBlock;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.rule.ScriptPattern;
import io.github.openclawmaven.model.source.SourcePath;

/** Programs in {@code allow} are such as the release can tell from others, and the list counts. */
final class AllowedProgramsMatch implements Rule {

    static final DiagnosticCode ANY_ARGUMENTS =
            DiagnosticCode.error("OC6208", "The release cannot limit the arguments of a program");
    static final DiagnosticCode NO_PROGRAM = DiagnosticCode.error("OC6209", "A pattern names no program");
    static final DiagnosticCode NO_EFFECT =
            DiagnosticCode.warning("OC6210", "The list of allowed programs decides nothing");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (ExecBlock block : ExecBlock.in(deployment.descriptor())) {
            SourcePath allow = block.path().then("allow");
            for (int index = 0; index < block.exec().allow().size(); index++) {
                check(block.exec().allow().get(index), allow.then(index), deployment, diagnostics);
            }
            if (!block.exec().allow().isEmpty() && !block.listCounts(deployment)) {
                diagnostics.report(NO_EFFECT
                        .at(
                                deployment.source().keyPosition(allow),
                                "the mode of " + block.who() + " does not look at this list")
                        .hint("set mode: allowlist, or ask")
                        .note("deny runs nothing, full runs everything"));
            }
        }
    }

    private static void check(AllowedProgram program, SourcePath path, Deployment deployment, Diagnostics diagnostics) {
        // A name with blanks in it is a command line.
        if (program.pattern().isBlank()
                || !program.isPath() && !program.pattern().matches("[^\\s*?]+")) {
            diagnostics.report(NO_PROGRAM
                    .at(
                            deployment.source().position(path.then("pattern")),
                            "\"" + program.pattern() + "\" names no program")
                    .hint("write the name alone, such as kubectl, or a path, such as /opt/tools/*")
                    .note("argPattern limits the arguments; mode: full allows everything"));
        }
        program.argPattern().ifPresent(text -> checkArguments(text, path.then("argPattern"), deployment, diagnostics));
    }

    private static void checkArguments(String text, SourcePath path, Deployment deployment, Diagnostics diagnostics) {
        if (!deployment.facts().approvals().argumentPatterns()) {
            diagnostics.report(ANY_ARGUMENTS
                    .at(
                            deployment.source().position(path),
                            "the gateway " + deployment.release() + " does not know argPattern: it would "
                                    + "run the program with any arguments")
                    .hint("leave argPattern out if that is meant, or take 2026.5.12 or later"));
        }
        ScriptPattern.problem(text)
                .ifPresent(problem -> diagnostics.report(NO_PROGRAM
                        .at(deployment.source().position(path), problem.message())
                        .hint(problem.remedy())
                        .note("the gateway would never run the program")));
    }
}
