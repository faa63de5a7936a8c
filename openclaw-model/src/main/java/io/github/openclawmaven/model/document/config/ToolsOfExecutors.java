package io.github.openclawmaven.model.document.config;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import java.util.stream.Stream;

/**
 * Tools of the MCP servers in an executor are those of its agent: any agent would see what a node publishes, in words that the commands of
 * its agent can choose (2026.8.1 to 2026.9.6).
 */
final class ToolsOfExecutors {

    /** All tools of MCP servers on nodes; in lists that allow, 2026.8.2 takes no pattern for them. */
    private static final String ALL = "node-mcp";

    private static final JsonPointer TOOLS = JsonPointer.compile("/tools");
    private static final JsonPointer AGENTS = JsonPointer.compile("/agents/entries");

    private final ConfigDocument document;

    /** @param document which has everything that the descriptor says */
    ToolsOfExecutors(ConfigDocument document) {
        this.document = document;
    }

    /** Denies them to all other agents, as far as the release has executors. */
    void write(Deployment deployment) {
        if (deployment.facts().executors()) {
            AgentExecutor.of(deployment.descriptor()).values().stream()
                    .filter(executor -> !executor.servers().isEmpty())
                    .forEach(this::write);
        }
    }

    private void write(AgentExecutor executor) {
        Places.in(document, AGENTS + "/*").forEach(agent -> {
            JsonPointer policy = agent.appendProperty("tools");
            if (agent.last().getMatchingProperty().equals(executor.agent())) {
                allow(policy);
            } else {
                executor.servers().keySet().forEach(server -> list(policy, "deny")
                        .add(server + "__*"));
            }
        });
    }

    /** A profile names the gateway's own MCP servers and none of a node; where an agent adds to it, what all add does not count. */
    private void allow(JsonPointer policy) {
        if (hasProfile(policy) && !list(policy, "allow").exists()) {
            PolicyList also = list(policy, "alsoAllow");
            if (!also.exists()) {
                also.addAll(list(TOOLS, "alsoAllow"));
            }
            also.add(ALL);
        }
    }

    private boolean hasProfile(JsonPointer policy) {
        return Stream.of(policy, TOOLS)
                .anyMatch(at -> document.get(at.appendProperty("profile")).isPresent());
    }

    private PolicyList list(JsonPointer policy, String name) {
        return new PolicyList(document, policy, name);
    }
}
