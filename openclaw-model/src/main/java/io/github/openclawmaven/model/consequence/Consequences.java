package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.agent.SubagentDefaults;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a deployment means.
 *
 * @param routes where each door leads, those of channels first
 * @param relays how agents have each other do something
 * @param powers what each agent can do, by its id, in the order of the agents
 * @param subagentPowers the same of an agent that another one started
 * @param jobs when each job runs
 * @param subagentDepth how deep subagents start others
 */
public record Consequences(
        List<Route> routes,
        List<Relay> relays,
        Map<String, Power> powers,
        Map<String, Power> subagentPowers,
        List<ScheduledJob> jobs,
        int subagentDepth) {

    public static Consequences of(Deployment deployment) {
        ToolReach tools = new ToolReach(deployment);
        List<Route> routes = new ArrayList<>(Routes.ofChannels(deployment));
        routes.addAll(OtherRoutes.of(deployment));
        return new Consequences(
                List.copyOf(routes),
                Relays.of(deployment, tools),
                powers(tools, deployment),
                powers(tools.ofSubagents(), deployment),
                ScheduledJob.in(deployment),
                deployment
                        .descriptor()
                        .agentDefaults()
                        .subagents()
                        .flatMap(SubagentDefaults::maxSpawnDepth)
                        .orElse(1));
    }

    private static Map<String, Power> powers(ToolReach tools, Deployment deployment) {
        Map<String, Power> powers = new LinkedHashMap<>();
        deployment
                .descriptor()
                .agents()
                .keySet()
                .forEach(agent -> powers.put(agent, Power.of(agent, tools, deployment)));
        return Collections.unmodifiableMap(powers);
    }

    /** What can be done at the end of a way; empty where its agent is not declared. */
    public Optional<Power> at(Way way) {
        return Optional.ofNullable((way.endsInSubagent() ? subagentPowers : powers).get(way.agent()));
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
}
