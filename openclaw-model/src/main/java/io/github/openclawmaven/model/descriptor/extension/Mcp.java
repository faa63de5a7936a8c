package io.github.openclawmaven.model.descriptor.extension;

import java.util.Map;

/**
 * Tools from MCP servers.
 *
 * @param servers by server name
 */
public record Mcp(Map<String, McpServer> servers) {}
