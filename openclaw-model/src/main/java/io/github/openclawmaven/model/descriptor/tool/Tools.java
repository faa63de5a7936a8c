package io.github.openclawmaven.model.descriptor.tool;

import io.github.openclawmaven.model.descriptor.form.Inline;
import java.util.Map;
import java.util.Optional;

/**
 * Tool policy of all agents.
 *
 * @param policy which tools
 * @param exec shell commands
 * @param fs files
 * @param sessions which sessions an agent sees
 * @param byProvider by model provider
 * @param subagents which tools subagents have
 * @param sandbox which tools there are in a sandbox
 * @param web search and fetch
 * @param elevated commands without approval for some senders; absent: off
 * @param agentToAgent absent: off
 */
public record Tools(
        @Inline ToolPolicy policy,
        Optional<Exec> exec,
        FileTools fs,
        SessionTools sessions,
        Map<String, ToolPolicy> byProvider,
        Optional<ToolLists> subagents,
        Optional<ToolLists> sandbox,
        Web web,
        Optional<ElevatedTools> elevated,
        Optional<AgentToAgent> agentToAgent) {}
