package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelAliases;
import io.github.openclawmaven.model.descriptor.Agent;
import io.github.openclawmaven.model.descriptor.AgentDefaults;
import io.github.openclawmaven.model.descriptor.Heartbeat;
import io.github.openclawmaven.model.descriptor.ModelChoice;
import java.time.Duration;
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
        deployment
                .descriptor()
                .models()
                .defaultModel()
                .map(aliases::resolve)
                .ifPresent(model -> writeModel(model, section.from("models", "default")));
        AgentDefaults defaults = deployment.descriptor().agentDefaults();
        ConfigSection declared = section.from("agentDefaults");
        declared.put("maxConcurrent", defaults.maxConcurrent());
        defaults.subagents()
                .ifPresent(subagents ->
                        declared.in("subagents").from("subagents").put("maxConcurrent", subagents.maxConcurrent()));
        declared.put("timeoutSeconds", defaults.timeout(), "timeout");
        declared.put("userTimezone", defaults.userTimezone());
        declared.in("heartbeat")
                .from("heartbeat")
                .put("every", defaults.heartbeat().map(Heartbeat::every).map(AgentsSection::interval));
        defaults.sandbox()
                .ifPresent(sandbox -> declared.in("sandbox").from("sandbox").put("mode", Optional.of(sandbox.mode())));
        // The chart delivers the workspace; templates for a first chat with a person do not belong into it.
        section.fixed("skipBootstrap", true);
        section.in("systemAgent").put("agentId", deployment.descriptor().effectiveDefaultAgent(), "defaultAgent");
    }

    private static void writeAgent(Agent agent, ModelAliases aliases, ConfigSection entry) {
        entry.put("description", agent.description());
        agent.identity().ifPresent(identity -> entry.in("identity")
                .from("identity")
                .put("name", identity.name())
                .put("emoji", identity.emoji())
                .put("theme", identity.theme())
                .put("avatar", identity.avatar()));
        agent.model().map(aliases::resolve).ifPresent(model -> writeModel(model, entry.from("model")));
        entry.put("thinkingDefault", agent.thinking(), "thinking");
        entry.put("skills", agent.skills());
        agent.subagents().ifPresent(subagents -> entry.in("subagents")
                .from("subagents")
                .put("allowAgents", Optional.of(subagents.allowAgents())));
        agent.sandbox()
                .ifPresent(sandbox -> entry.in("sandbox").from("sandbox").put("mode", Optional.of(sandbox.mode())));
        agent.groupChat().ifPresent(chat -> entry.in("groupChat")
                .from("groupChat")
                .put("mentionPatterns", Optional.of(chat.mentionPatterns())));
        ToolsSection.writePolicy(
                agent.tools().policy(),
                agent.tools().byProvider(),
                entry.in("tools").from("tools"));
        ToolsSection.writeLevel(
                "sandbox", agent.tools().sandbox(), entry.in("tools").from("tools"));
        agent.tools()
                .exec()
                .ifPresent(exec ->
                        ToolsSection.writeExec(exec, entry.in("tools", "exec").from("tools", "exec")));
        ToolsSection.writeFiles(agent.tools().fs(), entry.in("tools", "fs").from("tools", "fs"));
    }

    private static void writeModel(ModelChoice model, ConfigSection section) {
        ConfigSection target = section.in("model").open();
        target.put("primary", Optional.of(model.primary()));
        target.putAll("fallbacks", model.fallbacks());
    }

    /** The gateway takes {@code 30m}; whole minutes or seconds lose nothing. */
    private static String interval(Duration duration) {
        return duration.toSeconds() % 60 == 0 ? duration.toMinutes() + "m" : duration.toSeconds() + "s";
    }
}
