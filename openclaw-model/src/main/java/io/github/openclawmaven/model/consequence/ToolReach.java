package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.ModelName;
import io.github.openclawmaven.model.gateway.ToolCatalogue;
import io.github.openclawmaven.model.syntax.Glob;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which tools all levels of the tool policies of a deployment leave to its agents. */
public final class ToolReach {

    /** By any of these names a level lets the tools of all MCP servers through. */
    private static final List<String> ALL_SERVERS = List.of("bundle-mcp", "group:plugins");

    private final Deployment deployment;
    private final boolean ofSubagents;
    private final Map<String, List<List<PolicyLevel>>> levels = new HashMap<>();

    public ToolReach(Deployment deployment) {
        this(deployment, false);
    }

    private ToolReach(Deployment deployment, boolean ofSubagents) {
        this.deployment = deployment;
        this.ofSubagents = ofSubagents;
    }

    /** The same for agents that another one started; the few tools that the gateway itself denies them then are not left out. */
    ToolReach ofSubagents() {
        return new ToolReach(deployment, true);
    }

    /** Whether any agent may use any of these tools. */
    public boolean anyAgentHas(Collection<String> tools) {
        return deployment.descriptor().agents().keySet().stream()
                .anyMatch(agent -> tools.stream().anyMatch(tool -> has(agent, tool)));
    }

    /** Whether an agent may use a tool of the gateway, with any of its models. */
    public boolean has(String agent, String tool) {
        return levels(agent).anyMatch(policy -> let(policy, tool));
    }

    /** The tools of the gateway itself that an agent may use, sorted; without those of plugins and MCP servers. */
    public Set<String> of(String agent) {
        Set<String> tools = new TreeSet<>();
        deployment.facts().tools().core().stream()
                .filter(tool -> has(agent, tool))
                .forEach(tools::add);
        return tools;
    }

    /** The MCP servers of which an agent may use a tool, sorted. */
    public Set<String> servers(String agent) {
        Set<String> servers = new TreeSet<>();
        deployment.descriptor().mcp().servers().keySet().stream()
                .filter(server ->
                        levels(agent).anyMatch(policy -> policy.stream().allMatch(level -> letServer(level, server))))
                .forEach(servers::add);
        return servers;
    }

    /** For each of the agent's models the levels that hold while it speaks. */
    private Stream<List<PolicyLevel>> levels(String agent) {
        return levels.computeIfAbsent(agent, this::read).stream();
    }

    private List<List<PolicyLevel>> read(String agent) {
        PolicyLevels policies = new PolicyLevels(agent, ofSubagents, deployment);
        List<ModelUse> models = ModelUse.of(agent, deployment);
        return models.isEmpty()
                ? List.of(policies.with(new ModelName("")))
                : models.stream().map(model -> policies.with(model.name())).toList();
    }

    private boolean let(List<PolicyLevel> policy, String tool) {
        ToolCatalogue tools = deployment.facts().tools();
        String named = tools.aliases().getOrDefault(tool, tool);
        String with = named.equals("apply_patch") ? tools.policies().patchWith() : "";
        return policy.stream().allMatch(level -> level.lets(named, with));
    }

    private static boolean letServer(PolicyLevel level, String server) {
        String any = server + "__";
        boolean denied = level.deny().stream().anyMatch(name -> ALL_SERVERS.contains(name) || covers(name, any));
        return !denied
                && (level.allow().isEmpty()
                        || level.allow().stream()
                                .anyMatch(name ->
                                        ALL_SERVERS.contains(name) || name.startsWith(any) || covers(name, any)));
    }

    /** Whether a pattern has all that begins so. */
    private static boolean covers(String pattern, String beginning) {
        return pattern.endsWith("*") && Glob.matches(pattern, beginning);
    }
}
