package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.EquippedContainer;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.syntax.EnvName;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Declared variables have usable names, each once, and none that the chart or the gateway has a use of its own for. */
final class EnvNamesFree implements Rule {

    static final DiagnosticCode SYNTAX = DiagnosticCode.error("OC2030", "A variable's name cannot be used");
    static final DiagnosticCode OURS = DiagnosticCode.error("OC2031", "A variable is one that the chart sets");
    static final DiagnosticCode MAGIC =
            DiagnosticCode.error("OC2032", "A variable is one by which the gateway starts things by itself");

    static final DiagnosticCode TWICE = DiagnosticCode.error("OC2034", "A variable is declared twice");

    private static final String SECRETS = "SECRET_";

    /** By these an executor is told whom to serve. */
    private static final String NODE = "OPENCLAW_";

    /** As proxies are named for curl and others; no ${…} can name such a variable, but a process can read it. */
    private static final Pattern SMALL = Pattern.compile("[a-z_][a-z0-9_]*");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        ReservedVariables reserved = new ReservedVariables(
                deployment.facts(), deployment.descriptor().kubernetes());
        EquippedContainer.in(deployment).forEach(container -> check(container, reserved, deployment, diagnostics));
    }

    private static void check(
            EquippedContainer container, ReservedVariables reserved, Deployment deployment, Diagnostics diagnostics) {
        Map<String, DeclaredVariable> seen = new HashMap<>();
        for (DeclaredVariable variable : container.variables()) {
            String name = variable.name();
            Position position = deployment.source().keyPosition(variable.declared());
            DeclaredVariable first = seen.putIfAbsent(name, variable);
            if (first != null) {
                diagnostics.report(TWICE.at(position, name + " is set here too")
                        .hint("leave out this, or what " + first.declared() + " says")
                        .related(deployment.source().keyPosition(first.declared()), "first set here"));
                continue;
            }
            Optional<String> problem = SMALL.matcher(name).matches() ? Optional.empty() : EnvName.problem(name);
            if (problem.isPresent()) {
                diagnostics.report(SYNTAX.at(position, "\"" + name + "\" cannot name a variable: " + problem.get()));
            } else if (name.startsWith(container.ofGateway() ? SECRETS : NODE)
                    || reserved.ofChart().contains(name)) {
                diagnostics.report(OURS.at(position, "the chart itself sets " + name)
                        .hint(
                                name.startsWith(SECRETS)
                                        ? "names in " + SECRETS + " are for secrets of the config"
                                        : reserved.ofAuthorities().contains(name)
                                                ? "leave it out: kubernetes.caBundle sets it"
                                                : ""));
            } else if (container.ofGateway() && reserved.ofGateway().contains(name)) {
                diagnostics.report(
                        MAGIC.at(position, "the gateway reads " + name + " by itself")
                                .hint("give it as {secret: NAME, key: KEY} to the key that it is for")
                                .note(
                                        "it would switch a channel or provider on, or install one, whatever the descriptor says"));
            }
        }
    }
}
