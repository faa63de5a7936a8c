package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.consequence.PlacedBinding;
import io.github.openclawmaven.model.deployment.Declarations;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;

/** A binding leads to an agent that is declared. */
final class BindingAgentDeclared implements Rule {

    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC3005", "A binding leads to an agent that is not declared");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Declarations agents = Declarations.agents(deployment);
        for (PlacedBinding placed : PlacedBinding.in(deployment.descriptor())) {
            String agent = placed.binding().agent();
            if (!agent.isEmpty() && agents.lacks(agent)) {
                agents.report(
                        agent,
                        UNDECLARED
                                .at(
                                        deployment
                                                .source()
                                                .position(placed.path().then("agent")),
                                        "the binding leads to agent \"" + agent + "\", which is not declared")
                                .note(
                                        "up to 2026.5.26 the gateway silently takes the default agent, later it does not start"),
                        diagnostics);
            }
        }
    }
}
