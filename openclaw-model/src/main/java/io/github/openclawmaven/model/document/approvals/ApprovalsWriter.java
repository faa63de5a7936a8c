package io.github.openclawmaven.model.document.approvals;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.tool.AllowedProgram;
import io.github.openclawmaven.model.descriptor.tool.Exec;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;

/**
 * Writes exec-approvals.json as a gateway release reads it: {@code {"version": 1, "agents": {"*": {"allowlist": […]}, …}}},
 * where {@code *} is every agent. The id tells our entries from those that people approved.
 */
public final class ApprovalsWriter {

    /** Before the id of each declared entry. */
    private static final String ID_PREFIX = "chart:";

    private static final String ALL_AGENTS = "*";

    /** The PATH of the image; on a read-only root no agent can put a program there. */
    private static final List<String> PROGRAM_DIRECTORIES =
            List.of("/usr/local/sbin", "/usr/local/bin", "/usr/sbin", "/usr/bin", "/sbin", "/bin");

    private ApprovalsWriter() {}

    /** The document; empty when the descriptor has no key {@code tools.exec.allow}, of all agents or of one. */
    public static Optional<ObjectNode> write(Deployment deployment) {
        ObjectNode agents = JsonNodeFactory.instance.objectNode();
        add(ALL_AGENTS, deployment.descriptor().tools().exec(), SourcePath.of("tools"), deployment, agents);
        deployment
                .descriptor()
                .agents()
                .forEach((id, agent) ->
                        add(id, agent.tools().exec(), SourcePath.of("agents", id, "tools"), deployment, agents));
        return agents.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        JsonNodeFactory.instance.objectNode().put("version", 1).set("agents", agents));
    }

    private static void add(
            String agent, Optional<Exec> exec, SourcePath tools, Deployment deployment, ObjectNode agents) {
        // An empty list is a statement: it takes away the entries that an earlier chart brought.
        if (deployment.source().find(tools.then("exec", "allow")).isPresent()) {
            ArrayNode allowlist = agents.putObject(agent).putArray("allowlist");
            exec.ifPresent(block -> block.allow().forEach(program -> add(program, deployment, allowlist)));
        }
    }

    private static void add(AllowedProgram program, Deployment deployment, ArrayNode allowlist) {
        for (String pattern : patterns(program, deployment)) {
            ObjectNode entry = allowlist.addObject();
            String arguments = program.argPattern().map(text -> " " + text).orElse("");
            entry.put("id", ID_PREFIX + pattern + arguments).put("pattern", pattern);
            program.argPattern().ifPresent(text -> entry.put("argPattern", text));
        }
    }

    /** A release that takes no names gets the paths where such a program lies. */
    private static List<String> patterns(AllowedProgram program, Deployment deployment) {
        return program.isPath() || deployment.facts().approvals().programNames()
                ? List.of(program.pattern())
                : PROGRAM_DIRECTORIES.stream()
                        .map(directory -> directory + "/" + program.pattern())
                        .toList();
    }
}
