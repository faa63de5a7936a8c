package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.SecretVariables;
import io.github.openclawmaven.model.json.JsonText;
import java.util.Optional;

/** What the program in an executor reads as its openclaw.json (2026.8.1 to 2026.9.6). */
public final class NodeHostConfig {

    private NodeHostConfig() {}

    /** Its MCP servers, with {@code ${NAME}} where a secret belongs; empty where it has none and needs no config. */
    public static Optional<String> of(AgentExecutor executor) {
        if (executor.servers().isEmpty()) {
            return Optional.empty();
        }
        ConfigDocument document = new ConfigDocument();
        ConfigSection.root(document, new SecretVariables())
                .in("nodeHost", "mcp")
                .from("mcp")
                .putAll("servers", executor.servers());
        return Optional.of(JsonText.of(document.root()));
    }
}
