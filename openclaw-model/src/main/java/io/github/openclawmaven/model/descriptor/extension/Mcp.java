package io.github.openclawmaven.model.descriptor.extension;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Tools from MCP servers.
 *
 * @param servers by server name
 */
public record Mcp(Map<String, McpServer> servers) {

    /** Those that the gateway starts or calls itself. */
    public Mcp ofGateway() {
        return new Mcp(where(executor -> executor.isEmpty()));
    }

    /** Those in the executor of an agent. */
    public Map<String, McpServer> ofExecutor(String agent) {
        return where(Optional.of(agent)::equals);
    }

    private Map<String, McpServer> where(Predicate<Optional<String>> executor) {
        Map<String, McpServer> some = new LinkedHashMap<>();
        servers.forEach((name, server) -> {
            if (executor.test(server.executor())) {
                some.put(name, server);
            }
        });
        return Collections.unmodifiableMap(some);
    }
}
