package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.AgentIdentity;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.deployment.TokenHolder;
import io.github.openclawmaven.model.descriptor.agent.AccessRule;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an agent can do.
 *
 * @param agent id
 * @param tools of the gateway itself
 * @param servers MCP servers whose tools it has
 * @param commands empty: it has no tool for them
 * @param writes the tools by which it changes files
 * @param wholeContainer whether its tools for files reach every file of the gateway's container, and not its workspace alone
 * @param identity who it is in the cluster
 * @param skills that it is offered; empty: all
 * @param models that it thinks with
 */
public record Power(
        String agent,
        Set<String> tools,
        Set<String> servers,
        Optional<Commands> commands,
        Set<String> writes,
        boolean wholeContainer,
        Optional<AgentIdentity> identity,
        Optional<List<String>> skills,
        List<ModelUse> models) {

    private static final List<String> WRITING = List.of("apply_patch", "edit", "write");

    private static final List<String> WEB = List.of("web_fetch", "web_search", "browser");

    /** Of an agent that people, jobs or others of its like talk to. */
    static Power of(String agent, ToolReach reach, Deployment deployment) {
        Set<String> tools = reach.of(agent);
        return new Power(
                agent,
                tools,
                reach.servers(agent),
                Commands.of(agent, reach, deployment),
                among(WRITING, tools),
                isUnbounded(agent, deployment),
                AgentIdentity.of(deployment.descriptor(), agent),
                Optional.ofNullable(deployment.descriptor().agents().get(agent))
                        .flatMap(declared -> declared.skills())
                        .or(() -> deployment.descriptor().agentDefaults().skills()),
                ModelUse.of(agent, deployment));
    }

    /** The tools by which it reaches the web. */
    public Set<String> web() {
        return among(WEB, tools);
    }

    /** What it may do in the cluster with a token that its commands have; none where nothing of it runs where the token is. */
    public List<AccessRule> clusterRights() {
        boolean runs = commands.filter(it -> !it.isNone()).isPresent();
        return identity.filter(it -> runs && it.holder() != TokenHolder.NOBODY)
                .map(AgentIdentity::access)
                .orElse(List.of());
    }

    private static boolean isUnbounded(String agent, Deployment deployment) {
        if (!deployment.facts().agentTools().workspaceOnly()) {
            return true;
        }
        StatedWords words = StatedWords.of(
                deployment,
                SourcePath.of("agents", agent, "tools", "fs"),
                SourcePath.of("config", "agents", "entries", agent, "tools", "fs"),
                SourcePath.of("tools", "fs"),
                SourcePath.of("config", "tools", "fs"));
        return words.text("workspaceOnly").filter("false"::equals).isPresent();
    }

    private static Set<String> among(List<String> wanted, Set<String> tools) {
        Set<String> found = new TreeSet<>();
        wanted.stream().filter(tools::contains).forEach(found::add);
        return found;
    }
}
