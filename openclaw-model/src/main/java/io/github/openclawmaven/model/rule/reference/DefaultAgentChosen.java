package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Declarations;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;
import java.util.Set;

/** One of the declared agents answers where no binding matches. */
final class DefaultAgentChosen implements Rule {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC3003", "Of several agents none is the default");
    static final DiagnosticCode UNDECLARED = DiagnosticCode.error("OC3004", "The default agent is not declared");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Set<String> agents = deployment.descriptor().agents().keySet();
        Optional<String> chosen = deployment.descriptor().defaultAgent();
        if (chosen.isEmpty() && agents.size() > 1 && !deployment.misreads(SourcePath.of("defaultAgent"))) {
            diagnostics.report(
                    MISSING.at(
                                    deployment.source().keyPosition(SourcePath.of("agents")),
                                    "there are several agents, and none is the default")
                            .hint("write defaultAgent: and one of " + String.join(", ", agents))
                            .note(
                                    "up to 2026.7 the gateway takes the first one, later it answers nobody whom no binding matches"));
        }
        Declarations declared = Declarations.agents(deployment);
        chosen.filter(declared::lacks)
                .ifPresent(agent -> declared.report(
                        agent,
                        UNDECLARED.at(
                                deployment.source().position(SourcePath.of("defaultAgent")),
                                "the default agent \"" + agent + "\" is not declared"),
                        diagnostics));
    }
}
