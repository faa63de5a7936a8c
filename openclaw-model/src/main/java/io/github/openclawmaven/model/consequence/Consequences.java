package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.SubagentDefaults;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a deployment means. What an agent can do is looked up when somebody asks for it: most rules do not. */
public final class Consequences {

    private final Deployment deployment;
    private final ToolReach tools;
    private final List<Route> routes;
    private final List<Relay> relays;
    private final int subagentDepth;
    private final Map<String, Power> powers = new HashMap<>();
    private final Map<String, Power> subagentPowers = new HashMap<>();

    private Consequences(Deployment deployment) {
        this.deployment = deployment;
        tools = new ToolReach(deployment);
        List<Route> all = new ArrayList<>(Routes.ofChannels(deployment));
        all.addAll(OtherRoutes.of(deployment));
        routes = List.copyOf(all);
        relays = Relays.of(deployment, tools);
        subagentDepth = deployment
                .descriptor()
                .agentDefaults()
                .subagents()
                .flatMap(SubagentDefaults::maxSpawnDepth)
                .orElse(1);
    }

    public static Consequences of(Deployment deployment) {
        return new Consequences(deployment);
    }

    /** Where each door leads, those of channels first. */
    public List<Route> routes() {
        return routes;
    }

    /** How agents have each other do something. */
    public List<Relay> relays() {
        return relays;
    }

    /** When each job runs. */
    public List<ScheduledJob> jobs() {
        return ScheduledJob.in(deployment);
    }

    /** What an agent can do; empty where it is not declared. */
    public Optional<Power> power(String agent) {
        return power(agent, tools, powers);
    }

    /** What can be done at the end of a way: by the agent, or by the subagent that it is then. */
    public Optional<Power> at(Way way) {
        return way.endsInSubagent() ? power(way.agent(), tools.ofSubagents(), subagentPowers) : power(way.agent());
    }

    /** All agents that a route leads to, each by one of the shortest ways. */
    public List<Way> from(Route route) {
        return Way.from(route, relays, subagentDepth);
    }

    /** The agents that anything at all has act, those too that others of them have act. */
    public Set<String> reached() {
        return routes.stream()
                .flatMap(route -> from(route).stream())
                .map(Way::agent)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Optional<Power> power(String agent, ToolReach reach, Map<String, Power> known) {
        return deployment.descriptor().agents().containsKey(agent)
                ? Optional.of(known.computeIfAbsent(agent, id -> Power.of(id, reach, deployment)))
                : Optional.empty();
    }
}
