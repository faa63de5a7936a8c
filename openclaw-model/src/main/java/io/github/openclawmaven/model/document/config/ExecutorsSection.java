package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.Deployment;
import java.util.Map;

/**
 * Agents whose commands run on a node of their own, and what that would be worth nothing without: their tools for files, which stay in
 * the gateway, keep to the workspace, and so does what a model writes as JavaScript. Comes after the agents' own keys.
 */
final class ExecutorsSection implements SectionWriter {

    /** In the gateway's own process JavaScript of an agent has all that the gateway has, unless this is its engine (2026.9.6). */
    private static final String ISOLATED = "quickjs";

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        Map<String, AgentExecutor> executors = AgentExecutor.of(deployment.descriptor());
        if (executors.isEmpty() || !deployment.facts().executors()) {
            return;
        }
        executors.forEach((id, executor) -> write(
                executor,
                deployment,
                root.in("agents", "entries", id, "tools")
                        .from(executor.declared().segments().toArray())));
        // What a node is, the chart alone says: no key that is found on a host makes one, nor does one bring skills, or
        // tools where no executor has an MCP server.
        ConfigSection nodes = root.in("gateway", "nodes");
        nodes.in("pairing").fixed("sshVerify", false);
        boolean servers = executors.values().stream()
                .anyMatch(executor -> !executor.servers().isEmpty());
        nodes.in("pluginTools").fixed("enabled", servers);
        nodes.fixed("allowSkills", false);
    }

    private static void write(AgentExecutor executor, Deployment deployment, ConfigSection tools) {
        tools.in("exec").fixed("host", "node").fixed("node", executor.node());
        tools.in("exec", "applyPatch").fixed("workspaceOnly", true);
        tools.in("fs").fixed("workspaceOnly", true);
        if (deployment.schema().names(tools.at() + "/codeMode/executor")) {
            tools.in("codeMode").fixed("executor", ISOLATED);
        }
    }
}
