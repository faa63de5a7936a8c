package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;

/** {@code mcp.servers}. */
final class McpSection implements SectionWriter {

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        deployment.descriptor().mcp().servers().forEach((id, server) -> root.in("mcp", "servers", id)
                .from("mcp", "servers", id)
                .open()
                .put("url", server.url())
                .put("transport", server.transport())
                .putAll("headers", server.headers())
                .put("command", server.command())
                .putAll("args", server.args())
                .putAll("env", server.env()));
    }
}
