package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.executor.Egress;
import io.github.openclawmaven.model.descriptor.executor.Executor;
import io.github.openclawmaven.model.descriptor.executor.ExecutorPlacement;
import io.github.openclawmaven.model.descriptor.executor.ExecutorWorkspace;
import io.github.openclawmaven.model.descriptor.extension.McpServer;
import io.github.openclawmaven.model.descriptor.kubernetes.Image;
import io.github.openclawmaven.model.descriptor.kubernetes.Resources;
import io.github.openclawmaven.model.descriptor.kubernetes.Scheduling;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The executor that an agent has: what it says over what is said for all, and defaults for the rest.
 *
 * @param agent its id
 * @param declared the section that makes it have one
 * @param placement where it is
 * @param image empty: the gateway's
 * @param resources of its container
 * @param variables of its container, those that tell the paths of its files and those from which its MCP servers have secrets among them
 * @param files of its container
 * @param scheduling of its pod
 * @param workspace what it has of the agent's
 * @param egress what it may reach beside what each executor needs
 * @param servers MCP servers that it starts, by name
 */
public record AgentExecutor(
        String agent,
        SourcePath declared,
        ExecutorPlacement placement,
        Optional<Image> image,
        Optional<Resources> resources,
        List<DeclaredVariable> variables,
        List<MountedFile> files,
        Optional<Scheduling> scheduling,
        ExecutorWorkspace workspace,
        List<Egress> egress,
        Map<String, McpServer> servers) {

    /** Those of a deployment, by the ids of their agents, in the order of these. */
    public static Map<String, AgentExecutor> of(Descriptor descriptor) {
        Map<String, AgentExecutor> executors = new LinkedHashMap<>();
        descriptor.agents().keySet().forEach(id -> {
            ExecutorSections sections = ExecutorSections.of(descriptor, id);
            sections.enabling().ifPresent(section -> executors.put(id, of(id, section, sections, descriptor)));
        });
        return Collections.unmodifiableMap(executors);
    }

    private static AgentExecutor of(
            String agent, SourcePath declared, ExecutorSections sections, Descriptor descriptor) {
        Map<String, McpServer> servers = descriptor.mcp().ofExecutor(agent);
        return new AgentExecutor(
                agent,
                declared,
                sections.first(Executor::placement).orElse(ExecutorPlacement.POD),
                sections.first(Executor::image),
                sections.first(Executor::resources),
                Stream.concat(sections.variables().stream(), DeclaredVariable.ofServers(servers))
                        .toList(),
                sections.files(),
                sections.first(Executor::scheduling),
                sections.first(Executor::workspace).orElse(ExecutorWorkspace.SHARED),
                sections.first(Executor::egress).orElse(List.of()),
                servers);
    }

    /** What the gateway calls it among its nodes. */
    public String node() {
        return "executor-" + agent;
    }
}
