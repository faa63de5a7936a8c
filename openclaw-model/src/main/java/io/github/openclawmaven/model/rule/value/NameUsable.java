package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.Optional;

/** The descriptor's name can be that of a chart, a Helm release and the objects named after it. */
final class NameUsable implements Rule {

    static final DiagnosticCode UNUSABLE = DiagnosticCode.error("OC2003", "The name cannot be that of a chart");

    /** What Helm allows a release. */
    private static final int MAX_LENGTH = 53;

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        String name = deployment.descriptor().name();
        if (!name.isEmpty()) {
            problem(name)
                    .ifPresent(
                            problem -> diagnostics.report(
                                    UNUSABLE.at(
                                                    deployment.source().position(SourcePath.of("name")),
                                                    "\"" + name + "\" cannot name a chart: " + problem)
                                            .note(
                                                    "the name is the default name of the Helm release, and objects are named after that")));
        }
    }

    private static Optional<String> problem(String name) {
        if (name.length() > MAX_LENGTH) {
            return Optional.of("Helm takes at most " + MAX_LENGTH + " characters, not " + name.length());
        }
        return KubernetesName.LABEL
                .problem(name)
                .or(() -> Character.isDigit(name.charAt(0))
                        ? Optional.of("the name of a Service starts with a letter")
                        : Optional.empty());
    }
}
