package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.ChartName;

/** The descriptor's name can be that of a chart, a Helm release and the objects named after it. */
final class NameUsable implements Rule {

    static final DiagnosticCode UNUSABLE = DiagnosticCode.error("OC2003", "The name cannot be that of a chart");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        String name = deployment.descriptor().name();
        if (!name.isEmpty()) {
            ChartName.problem(name)
                    .ifPresent(
                            problem -> diagnostics.report(
                                    UNUSABLE.at(
                                                    deployment.source().position(SourcePath.of("name")),
                                                    "\"" + name + "\" cannot name a chart: " + problem)
                                            .note(
                                                    "the name is the default name of the Helm release, and objects are named after that")));
        }
    }
}
