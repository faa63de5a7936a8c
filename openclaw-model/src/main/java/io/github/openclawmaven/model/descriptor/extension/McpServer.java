package io.github.openclawmaven.model.descriptor.extension;

import io.github.openclawmaven.model.descriptor.form.OfChart;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An MCP server: reached at a URL, or started as a process in the pod or in an agent's executor.
 *
 * @param url of a remote server
 * @param transport such as {@code streamable-http}
 * @param headers sent to it
 * @param command of a local server
 * @param args of the command
 * @param env of the process
 * @param executor the agent in whose executor the process is, and who alone has its tools
 */
public record McpServer(
        Optional<String> url,
        Optional<String> transport,
        Map<String, TextOrSecret> headers,
        Optional<String> command,
        List<String> args,
        Map<String, TextOrSecret> env,
        @OfChart Optional<String> executor) {}
