package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.EquippedContainer;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.Suggestion;
import io.github.openclawmaven.model.syntax.VariableSyntax;
import java.util.Set;

/** A {@code ${NAME}} in the value of a variable is itself declared. */
final class EnvVariablesDeclared implements Rule {

    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC2033", "The value of a variable uses another that env: does not declare");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (EquippedContainer container : EquippedContainer.in(deployment)) {
            Set<String> declared = container.names();
            container.variables().forEach(variable -> {
                if (variable.value() instanceof DeclaredVariable.Plain plain) {
                    VariableSyntax.names(plain.text()).stream()
                            .filter(used -> !declared.contains(used))
                            .distinct()
                            .forEach(used -> diagnostics.report(UNDECLARED
                                    .at(
                                            deployment.source().position(variable.declared()),
                                            "${" + used + "} is used, but env: does not declare " + used)
                                    .hint(Suggestion.hint(used, declared))));
                }
            });
        }
    }
}
