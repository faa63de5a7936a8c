package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.EquippedContainer;
import io.github.openclawmaven.model.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** A process starts with variables of at most 128 KiB each (Linux: MAX_ARG_STRLEN), and of 1 MiB together, which leaves room. */
final class EnvironmentSize implements Rule {

    static final DiagnosticCode LARGE = DiagnosticCode.error("OC4112", "A variable is too large for a process");

    private static final int ONE = 128 * 1024;
    private static final int ALL = 1024 * 1024;

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        EquippedContainer.in(deployment).forEach(container -> check(container, deployment, diagnostics));
    }

    private static void check(EquippedContainer container, Deployment deployment, Diagnostics diagnostics) {
        Map<DeclaredVariable, Integer> sizes = new LinkedHashMap<>();
        container.variables().forEach(variable -> {
            if (variable.value() instanceof DeclaredVariable.Plain plain) {
                // With the equals sign, and the zero behind it.
                sizes.put(
                        variable,
                        (variable.name() + "=" + plain.text() + "\0").getBytes(StandardCharsets.UTF_8).length);
            }
        });
        sizes.forEach((variable, size) -> {
            if (size > ONE) {
                diagnostics.report(LARGE.at(
                                deployment.source().keyPosition(variable.declared()),
                                "the variable " + variable.name() + " takes " + size / 1024 + " KiB")
                        .note("Linux starts no process with a variable of more than " + ONE / 1024
                                + " KiB; put the text into a file of the workspace"));
            }
        });
        long all = sizes.values().stream()
                .filter(size -> size <= ONE)
                .mapToLong(size -> size)
                .sum();
        if (all > ALL) {
            diagnostics.report(LARGE.at(
                            deployment
                                    .source()
                                    .keyPosition(sizes.keySet()
                                            .iterator()
                                            .next()
                                            .declared()
                                            .parent()),
                            "all variables together take " + all / 1024 + " KiB")
                    .note("more than " + ALL / 1024 + " KiB leave no room for the arguments of a process, and none in"
                            + " the Deployment; put large texts into files of the workspace"));
        }
    }
}
