package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.extension.McpServer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a pod downloads when it starts, beside its image.
 *
 * @param plugins from npm before the gateway starts, such as {@code @openclaw/slack 2026.9.5}
 * @param servers MCP servers that fetch what they run, from npm or PyPI, by id
 */
public record Downloads(List<String> plugins, List<String> servers) {

    /** Programs that run what they fetch first. */
    private static final Set<String> FETCHERS = Set.of("npx", "pnpx", "bunx", "uvx");

    /**
     * The downloads of a descriptor; the servers that an image of one's own may have count too.
     *
     * @param installations of the plugins that its chart installs
     */
    public static Downloads of(Descriptor descriptor, Collection<PluginInstallation> installations) {
        return new Downloads(
                installations.stream()
                        .map(plugin -> plugin.packageName() + " " + plugin.version())
                        .sorted()
                        .distinct()
                        .toList(),
                descriptor.mcp().ofGateway().servers().entrySet().stream()
                        .filter(server -> isFetched(server.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
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
