package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelAliases;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.agent.Agent;
import java.util.Optional;

/** {@code agents}: an explicit fleet, each agent with a workspace of its own in the state directory. */
final class AgentsSection implements SectionWriter {

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        ConfigSection agents = root.in("agents");
        agents.fixed("ownership", "explicit");
        ModelAliases aliases = new ModelAliases(deployment);
        writeDefaults(deployment, aliases, agents.in("defaults"));
        deployment.descriptor().agents().forEach((id, agent) -> {
            ConfigSection entry = agents.in("entries", id).from("agents", id).open();
            entry.fixedReference("workspace", "${OPENCLAW_STATE_DIR}/workspace-" + id);
            writeAgent(agent, aliases, entry);
        });
    }

    private static void writeDefaults(Deployment deployment, ModelAliases aliases, ConfigSection section) {
        Descriptor descriptor = deployment.descriptor();
        section.put("model", descriptor.models().defaultModel().map(aliases::resolve), "models", "default");
        RecordWriter.write(descriptor.agentDefaults(), section.from("agentDefaults"));
        // The chart delivers the workspace; templates for a first chat with a person do not belong into it.
        section.fixed("skipBootstrap", true);
        section.in("systemAgent").put("agentId", descriptor.effectiveDefaultAgent(), "defaultAgent");
    }

    private static void writeAgent(Agent agent, ModelAliases aliases, ConfigSection entry) {
        entry.put("name", agent.name())
                .put("description", agent.description())
                .put("identity", agent.identity())
                .put("model", agent.model().map(aliases::resolve))
                .put("thinkingDefault", agent.thinking(), "thinking")
                .put("skills", agent.skills())
                .put("subagents", agent.subagents())
                .put("heartbeat", agent.heartbeat())
                .put("memory", agent.memory())
                .put("sandbox", agent.sandbox())
                .put("groupChat", agent.groupChat());
        ConfigSection tools = entry.in("tools").from("tools");
        ToolsSection.writePolicy(agent.tools().policy(), agent.tools().byProvider(), tools);
        ToolsSection.writeLevel("sandbox", agent.tools().sandbox(), tools);
        agent.tools()
                .exec()
                .ifPresent(exec -> ToolsSection.writeExec(exec, tools.in("exec").from("exec")));
        tools.put("fs", Optional.of(agent.tools().fs()));
    }
}
