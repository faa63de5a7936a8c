package io.github.openclawmaven.model.rule.posture;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.AllowedProgram;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.CommandsElsewhere;
import io.github.openclawmaven.model.rule.ContainerSecrets;
import io.github.openclawmaven.model.rule.ExecBlock;
import io.github.openclawmaven.model.rule.PlacedWord;
import io.github.openclawmaven.model.rule.ProgramReach;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.rule.SafeBinProfile;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;

/** A list of allowed programs is as short as it looks: none of them starts others or opens any file. */
final class AllowedProgramsHarmless implements Rule {

    static final DiagnosticCode WIDE = DiagnosticCode.warning("OC5112", "An allowed program reaches more than itself");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        CommandsElsewhere elsewhere = new CommandsElsewhere(deployment);
        for (ExecBlock block : ExecBlock.in(deployment.descriptor())) {
            List<AllowedProgram> allowed = block.listCounts(deployment) && !elsewhere.of(block.agent())
                    ? block.exec().allow()
                    : List.of();
            for (int index = 0; index < allowed.size(); index++) {
                AllowedProgram program = allowed.get(index);
                SourcePath pattern = block.path().then("allow", index, "pattern");
                if (program.argPattern().filter(PinnedArguments::by).isEmpty()) {
                    ProgramReach.of(program)
                            .ifPresent(reach -> report(
                                    reach,
                                    block.who(),
                                    deployment.source().position(pattern),
                                    deployment,
                                    diagnostics));
                }
            }
        }
        PlacedWord.in(deployment, "exec", "safeBins")
                .filter(bin -> !elsewhere.of(bin.agent()) && isRun(bin, deployment))
                .forEach(bin -> ProgramReach.named(bin.node().text())
                        .filter(ProgramReach::startsOthers)
                        .ifPresent(reach -> report(reach, bin.who(), bin.node().position(), deployment, diagnostics)));
    }

    /** Whether nothing but what all filters are held to limits the filter. */
    private static boolean isRun(PlacedWord bin, Deployment deployment) {
        var facts = deployment.facts().safeBins();
        String name = bin.node().text();
        return !facts.accepted().contains(name)
                && !facts.refused().contains(name)
                && (facts.takesOthers() || SafeBinProfile.isGiven(name, bin.agent(), deployment));
    }

    private static void report(
            ProgramReach reach, String who, Position position, Deployment deployment, Diagnostics diagnostics) {
        diagnostics.report(WIDE.at(position, "\"" + reach.program() + "\" " + reach.tell() + " for " + who)
                .hint("allow a program that does one thing, or name all its arguments: argPattern: \"^…$\"")
                .note("that reaches " + ContainerSecrets.of(deployment)));
    }
}
