package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Set;

/** An MCP server is given to the executor of an agent that is declared. */
final class McpAgentDeclared implements Rule {

    static final DiagnosticCode UNDECLARED =
            DiagnosticCode.error("OC3033", "An MCP server is given to an agent that is not declared");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Set<String> agents = deployment.descriptor().agents().keySet();
        deployment.descriptor().mcp().servers().forEach((name, server) -> server.executor()
                .filter(agent -> !agents.contains(agent) && !deployment.misreads(SourcePath.of("agents", agent)))
                .ifPresent(agent -> diagnostics.report(UNDECLARED
                        .at(
                                deployment.source().position(SourcePath.of("mcp", "servers", name, "executor")),
                                "agent \"" + agent + "\" is not declared")
                        .hint(Suggestion.hint(agent, agents)))));
    }
}
