package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;

/** An MCP server is reached in one way: by a URL or as a command. */
final class McpServerReachable implements Rule {

    static final DiagnosticCode WAYS = DiagnosticCode.error("OC2070", "An MCP server needs a URL or a command");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        deployment.descriptor().mcp().servers().forEach((id, server) -> {
            SourcePath path = SourcePath.of("mcp", "servers", id);
            if (server.url().isPresent() == server.command().isPresent()
                    && !deployment.misreads(path.then("url"))
                    && !deployment.misreads(path.then("command"))) {
                diagnostics.report(WAYS.at(
                        deployment.source().keyPosition(path),
                        "MCP server \"" + id + "\" has " + (server.url().isPresent() ? "both" : "neither")
                                + " url and command; exactly one is needed"));
            }
        });
    }
}
