package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.McpServer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a pod downloads when it starts, beside its image.
 *
 * @param plugins from npm before the gateway starts, such as {@code @openclaw/slack 2026.9.5}
 * @param servers MCP servers that fetch what they run, from npm or PyPI, by id
 */
public record Downloads(List<String> plugins, List<String> servers) {

    /** Programs that run what they fetch first. */
    private static final Set<String> FETCHERS = Set.of("npx", "pnpx", "bunx", "uvx");

    /** The downloads of a deployment; the servers that an image of one's own may have count too. */
    public static Downloads of(Deployment deployment) {
        Set<String> plugins = new TreeSet<>();
        PluginNeed.of(deployment).forEach(need -> need.installation()
                .ifPresent(plugin -> plugins.add(plugin.packageName() + " " + plugin.version())));
        List<String> servers = deployment.descriptor().mcp().servers().entrySet().stream()
                .filter(server -> isFetched(server.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        return new Downloads(List.copyOf(plugins), servers);
    }

    /** Whether the program of an MCP server is fetched before it runs. */
    public static boolean isFetched(McpServer server) {
        return server.command()
                .map(Downloads::program)
                .filter(FETCHERS::contains)
                .isPresent();
    }

    /** The file name of a command. */
    public static String program(String command) {
        return command.substring(command.lastIndexOf('/') + 1);
    }
}
