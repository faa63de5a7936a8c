package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.extension.McpServer;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** An MCP server can be in the executor that it is given to, and is told from all others by its name. */
final class McpOfExecutor implements Rule {

    static final DiagnosticCode CANNOT =
            DiagnosticCode.error("OC6214", "An MCP server cannot be in the executor that it is given to");

    /** What a gateway makes no other name of (2026.9.6); two underlines are between it and a tool. */
    private static final Pattern NAME = Pattern.compile("(?=.{1,30}$)[A-Za-z][A-Za-z0-9-]*(?:_[A-Za-z0-9-]+)*");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        Set<String> executors = AgentExecutor.of(deployment.descriptor()).keySet();
        deployment.descriptor().mcp().servers().forEach((name, server) -> server.executor()
                .filter(deployment.descriptor().agents()::containsKey)
                .ifPresent(agent -> {
                    SourcePath path = SourcePath.of("mcp", "servers", name);
                    if (!executors.contains(agent)) {
                        diagnostics.report(CANNOT.at(
                                        deployment.source().position(path.then("executor")),
                                        "agent \"" + agent + "\" has no executor")
                                .hint("write executor: {} under agents." + agent));
                    }
                    check(path, server, deployment, diagnostics);
                }));
    }

    private static void check(SourcePath path, McpServer server, Deployment deployment, Diagnostics diagnostics) {
        if (server.url().isPresent()) {
            diagnostics.report(CANNOT.at(
                            deployment.source().position(path.then("executor")),
                            "a server with a url is called by the gateway, wherever it is")
                    .hint("leave executor out"));
        }
        String name = path.segments().get(path.segments().size() - 1);
        if (!NAME.matcher(name).matches()) {
            diagnostics.report(CANNOT.at(
                            deployment.source().keyPosition(path),
                            "\"" + name + "\" is no name for a server in an executor")
                    .hint("take letters, digits, - and single _ between them, 30 at most, and a letter first")
                    .note("other agents are kept from its tools by this name"));
        }
        deployment.descriptor().mcp().servers().keySet().stream()
                .filter(other -> !other.equals(name) && isHidden(other, name))
                .forEach(other -> diagnostics.report(CANNOT.at(
                                deployment.source().keyPosition(path),
                                "tools of \"" + other + "\" would be taken for those of \"" + name + "\"")
                        .hint("give one of them another name")));
        SourcePath raw = SourcePath.of("config").then(path.segments().toArray());
        if (deployment.source().find(raw).isPresent()) {
            diagnostics.report(
                    CANNOT.at(deployment.source().keyPosition(raw), "the gateway does not know \"" + name + "\"")
                            .hint("leave it out")
                            .note("what config: says is the gateway's, and this server is in an executor"));
        }
    }

    /** Whether the tools of a server are among those that are kept from other agents by the name of another. */
    private static boolean isHidden(String server, String name) {
        return (server.replaceAll("[^A-Za-z0-9_-]", "-") + "__")
                .toLowerCase(Locale.ROOT)
                .startsWith(name.toLowerCase(Locale.ROOT) + "__");
    }
}
