package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.KubernetesName;
import java.util.HashMap;
import java.util.Map;

/** The folder of each skill can name a ConfigMap and a volume, {@code <name>-skill}, and no other skill's can name the same. */
final class SkillNamesUsable implements Rule {

    static final DiagnosticCode UNUSABLE = DiagnosticCode.error("OC2015", "A skill's name cannot be used");
    static final DiagnosticCode ALIKE = DiagnosticCode.error("OC2017", "Two skill names are too alike");

    private static final String SUFFIX = "-skill";

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Map<String, String> seen = new HashMap<>();
        deployment.workspaces().skills().forEach((skill, files) -> {
            if (files.isEmpty()) {
                return;
            }
            Position position = files.get(0).source().start();
            String name = skill.replace('_', '-');
            if (KubernetesName.LABEL.problem(name + SUFFIX).isPresent()) {
                diagnostics.report(UNUSABLE.at(position, "the folder \"" + skill + "\" cannot name a skill")
                        .note(
                                "a ConfigMap is named after it: at most 57 small letters, digits, - and _, with a letter or"
                                        + " digit first"));
            }
            String other = seen.putIfAbsent(name, skill);
            if (other != null) {
                diagnostics.report(
                        ALIKE.at(position, "the skills \"" + skill + "\" and \"" + other + "\" are too alike")
                                .note("Kubernetes names do not tell _ and - apart"));
            }
        });
    }
}
