package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.ExecBlock;
import io.github.openclawmaven.model.rule.PlacedText;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.rule.SafeBinProfile;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Programs in {@code safeBins} are such as the release runs from there. */
final class SafeBinsAccepted implements Rule {

    static final DiagnosticCode DROPPED = DiagnosticCode.error("OC6205", "The release would drop an entry of safeBins");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (ExecBlock block : ExecBlock.in(deployment.descriptor())) {
            for (PlacedText bin :
                    PlacedText.items(block.exec().safeBins(), block.path().then("safeBins"))) {
                problem(bin.text(), block, deployment)
                        .ifPresent(remedy -> diagnostics.report(DROPPED.at(
                                        bin.position(deployment),
                                        "the gateway " + deployment.release()
                                                + " silently drops the entry: it does not run \"" + bin.text()
                                                + "\" as a safe bin")
                                .note(remedy)));
            }
        }
    }

    private static Optional<String> problem(String bin, ExecBlock block, Deployment deployment) {
        Set<String> accepted = new TreeSet<>(deployment.facts().safeBins().accepted());
        String known = "safe bins are filters from standard input to standard output: " + String.join(", ", accepted);
        if (deployment.facts().safeBins().refused().contains(bin)) {
            return Optional.of(known + "; no profile makes it take \"" + bin + "\"");
        }
        return accepted.contains(bin)
                        || deployment.facts().safeBins().takesOthers()
                        || SafeBinProfile.isGiven(bin, block.agent(), deployment)
                ? Optional.empty()
                : Optional.of(known + "; another filter needs config.tools.exec.safeBinProfiles." + bin
                        + "; a program with files or network belongs into tools.exec.allow");
    }
}
