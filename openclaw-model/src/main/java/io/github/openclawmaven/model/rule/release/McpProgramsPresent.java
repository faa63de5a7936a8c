package io.github.openclawmaven.model.rule.release;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.Downloads;
import io.github.openclawmaven.model.descriptor.extension.McpServer;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The program of an MCP server is in the pod, or can be fetched into it. */
final class McpProgramsPresent implements Rule {

    static final DiagnosticCode OUT_OF_REACH =
            DiagnosticCode.error("OC6230", "An MCP server would be fetched where nothing can be");
    static final DiagnosticCode UNASKED =
            DiagnosticCode.warning("OC6231", "An MCP server is fetched only after an answer that nobody gives");
    static final DiagnosticCode NO_ENGINE =
            DiagnosticCode.warning("OC6232", "An MCP server needs a container engine, which a pod does not have");

    private static final Set<String> ENGINES = Set.of("docker", "podman", "nerdctl");
    private static final Set<String> YES = Set.of("-y", "--yes");

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        // What an image of one's own holds is not known.
        if (deployment.hasOwnImage()) {
            return;
        }
        Map<String, AgentExecutor> executors = AgentExecutor.of(deployment.descriptor());
        deployment.descriptor().mcp().servers().forEach((id, server) -> {
            Position position = deployment.source().position(SourcePath.of("mcp", "servers", id, "command"));
            server.command()
                    .filter(command -> server.executor()
                            .map(executors::get)
                            .flatMap(AgentExecutor::image)
                            .isEmpty())
                    .map(Downloads::program)
                    .flatMap(program -> problem(program, server, position, deployment))
                    .ifPresent(diagnostics::report);
        });
    }

    private static Optional<Diagnostic> problem(
            String program, McpServer server, Position position, Deployment deployment) {
        boolean airGapped = deployment.descriptor().kubernetes().isAirGapped();
        if (ENGINES.contains(program)) {
            return Optional.of((airGapped ? OUT_OF_REACH : NO_ENGINE)
                    .at(position, "a pod has no " + program)
                    .hint("run the server in a pod of its own, and give its url")
                    .note("the gateway starts without the tools of this server"));
        }
        if (Downloads.isFetched(server) && airGapped) {
            return Optional.of(OUT_OF_REACH
                    .at(position, program + " fetches what it runs, which kubernetes.airGapped says is out of reach")
                    .hint("put the server into an image of your own, and name its program")
                    .note("the gateway starts without the tools of this server"));
        }
        return program.equals("npx") && asks(server.args())
                ? Optional.of(
                        UNASKED.at(position, "npx asks before it fetches a package, and nobody is there to answer")
                                .hint("add \"-y\" before the package in args")
                                .note("it ends with \"npx canceled due to missing packages and no YES option\""))
                : Optional.empty();
    }

    /** Options of npx stand before the package; those behind it are the server's. */
    private static boolean asks(List<String> args) {
        return args.stream().takeWhile(arg -> arg.startsWith("-")).noneMatch(YES::contains);
    }
}
