package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;

/** A folder {@code skills/<name>/} has the file by which the gateway knows a skill. */
final class SkillDescribed implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC3019", "A skill has no SKILL.md");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.workspaces().skills().forEach((name, files) -> {
            if (files.stream().noneMatch(file -> file.path().equalsIgnoreCase("SKILL.md"))) {
                files.stream()
                        .findFirst()
                        .ifPresent(file -> diagnostics.report(
                                MISSING.at(file.source().start(), "the skill \"" + name + "\" has no SKILL.md")
                                        .note("the gateway would not find the skill")));
            }
        });
    }
}
