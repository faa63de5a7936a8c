package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.executor.Executor;
import io.github.openclawmaven.model.descriptor.model.ModelChoice;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One agent of the gateway.
 *
 * @param name shown; default: the id
 * @param description one line for people
 * @param identity how it appears in channels
 * @param model default: {@code models.default}
 * @param thinking effort of reasoning, such as {@code low}
 * @param skills absent: all; empty: none
 * @param tools on top of the policy of all agents
 * @param subagents whom it may start
 * @param heartbeat turns that the gateway starts by itself; where one agent says so, only those that do have any
 * @param memory what it remembers
 * @param sandbox default: {@code agentDefaults.sandbox}
 * @param groupChat when it answers in groups
 * @param files who owns a workspace file, by path
 * @param kubernetes its identity in the cluster
 * @param executor where its commands run; what it says, over {@code agentDefaults.executor}
 */
public record Agent(
        Optional<String> name,
        Optional<String> description,
        Optional<Identity> identity,
        Optional<ModelChoice> model,
        Optional<String> thinking,
        Optional<List<String>> skills,
        AgentTools tools,
        Optional<AgentSubagents> subagents,
        Optional<Heartbeat> heartbeat,
        Optional<AgentMemory> memory,
        Optional<Sandbox> sandbox,
        Optional<GroupChat> groupChat,
        Map<String, FileOwner> files,
        Optional<AgentKubernetes> kubernetes,
        Optional<Executor> executor) {}
