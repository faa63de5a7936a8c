package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** There is an agent. */
final class AgentsDeclared implements Rule {

    static final DiagnosticCode NONE = DiagnosticCode.error("OC3001", "No agent is declared");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        SourcePath path = SourcePath.of("agents");
        if (deployment.descriptor().agents().isEmpty() && !deployment.misreads(path)) {
            diagnostics.report(
                    NONE.at(deployment.source().keyPosition(path), "no agent is declared")
                            .hint("the smallest is agents: {main: {}}")
                            .note(
                                    "the gateway would make up an agent of its own, without the files and limits of any declared one"));
        }
    }
}
