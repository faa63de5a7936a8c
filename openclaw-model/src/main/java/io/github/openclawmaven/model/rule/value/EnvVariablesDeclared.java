package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.form.Text;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import io.github.openclawmaven.model.syntax.VariableSyntax;
import java.util.Set;

/** A {@code ${NAME}} in the value of a variable is itself declared. */
final class EnvVariablesDeclared implements Rule {

    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC2033", "The value of a variable uses another that env: does not declare");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Set<String> declared = DeclaredVariable.names(deployment.descriptor());
        deployment.descriptor().env().forEach((name, value) -> {
            if (value instanceof Text text) {
                VariableSyntax.names(text.text()).stream()
                        .filter(used -> !declared.contains(used))
                        .distinct()
                        .forEach(used -> diagnostics.report(UNDECLARED
                                .at(
                                        deployment.source().position(SourcePath.of("env", name)),
                                        "${" + used + "} is used, but env: does not declare " + used)
                                .hint(Suggestion.hint(used, declared))));
            }
        });
    }
}
