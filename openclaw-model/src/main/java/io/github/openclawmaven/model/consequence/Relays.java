package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Glob;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How agents have each other do something. */
final class Relays {

    private final Deployment deployment;
    private final ToolReach tools;
    private final List<String> agents;

    private Relays(Deployment deployment, ToolReach tools) {
        this.deployment = deployment;
        this.tools = tools;
        this.agents = List.copyOf(deployment.descriptor().agents().keySet());
    }

    /** All of a deployment. */
    static List<Relay> of(Deployment deployment, ToolReach tools) {
        Relays relays = new Relays(deployment, tools);
        List<Relay> all = new ArrayList<>(relays.messages());
        all.addAll(relays.subagents());
        return List.copyOf(all);
    }

    /** The list says who may send and who may be sent to; both have to be on it. */
    private List<Relay> messages() {
        StatedWords words = StatedWords.of(
                deployment, SourcePath.of("tools", "agentToAgent"), SourcePath.of("config", "tools", "agentToAgent"));
        if (words.text("enabled").filter("false"::equals).isPresent()) {
            return List.of();
        }
        List<String> allow = words.items("allow");
        Optional<SourcePath> list = words.place("allow");
        List<Relay> relays = new ArrayList<>();
        for (String from : agents) {
            int at = first(allow, from);
            if (at >= 0 && tools.has(from, "sessions_send")) {
                agents.stream()
                        .filter(to -> !to.equals(from) && first(allow, to) >= 0)
                        .forEach(to -> relays.add(new Relay(
                                Relay.Kind.MESSAGE, from, to, list.orElseThrow().then(at))));
            }
        }
        return relays;
    }

    private List<Relay> subagents() {
        List<Relay> relays = new ArrayList<>();
        for (String from : agents) {
            StatedWords words = StatedWords.of(
                    deployment,
                    SourcePath.of("agents", from, "subagents"),
                    SourcePath.of("config", "agents", "entries", from, "subagents"));
            List<String> allow = words.items("allowAgents");
            if (!allow.isEmpty() && tools.has(from, "sessions_spawn")) {
                agents.stream()
                        .filter(to -> !to.equals(from) && first(allow, to) >= 0)
                        .forEach(to -> relays.add(new Relay(
                                Relay.Kind.SUBAGENT,
                                from,
                                to,
                                words.place("allowAgents").orElseThrow().then(first(allow, to)))));
            }
        }
        return relays;
    }

    /** The index of the first entry for an agent; -1 where there is none. */
    private static int first(List<String> allow, String agent) {
        return IntStream.range(0, allow.size())
                .filter(at -> Glob.matches(allow.get(at).trim(), agent))
                .findFirst()
                .orElse(-1);
    }
}
