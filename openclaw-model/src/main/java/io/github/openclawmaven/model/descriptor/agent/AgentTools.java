package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.form.Inline;
import io.github.openclawmaven.model.descriptor.tool.Exec;
import io.github.openclawmaven.model.descriptor.tool.FileTools;
import io.github.openclawmaven.model.descriptor.tool.ToolLists;
import io.github.openclawmaven.model.descriptor.tool.ToolPolicy;
import java.util.Map;
import java.util.Optional;

/**
 * Tool policy of one agent.
 *
 * @param policy which tools
 * @param exec shell commands
 * @param fs files
 * @param byProvider by model provider
 * @param sandbox which tools there are in a sandbox
 */
public record AgentTools(
        @Inline ToolPolicy policy,
        Optional<Exec> exec,
        FileTools fs,
        Map<String, ToolPolicy> byProvider,
        Optional<ToolLists> sandbox) {}
