package io.github.openclawmaven.model.consequence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How somebody reaches an agent: through a door, and from there perhaps by other agents.
 *
 * @param relays in the order in which they are gone
 */
public record Way(Route route, List<Relay> relays) {

    public Way {
        relays = List.copyOf(relays);
    }

    /** Id of the agent at its end. */
    public String agent() {
        return relays.isEmpty() ? route.agent() : relays.get(relays.size() - 1).to();
    }

    /** Whether the agent at its end runs as a subagent of another. */
    public boolean endsInSubagent() {
        return !relays.isEmpty() && relays.get(relays.size() - 1).kind() == Relay.Kind.SUBAGENT;
    }

    /** For messages: {@code telegram → support → agentToAgent → main}. */
    public String tell() {
        return String.join(
                " → ",
                Stream.concat(
                                Stream.of(
                                        route.door().name(),
                                        route.binding()
                                                        .map(place -> "binding " + place.last() + " → ")
                                                        .orElse("")
                                                + route.agent()),
                                relays.stream().map(relay -> relay.kind().words() + " → " + relay.to()))
                        .toList());
    }

    /** All agents that a route leads to, each by one of the shortest ways; its own agent first. */
    static List<Way> from(Route route, List<Relay> relays, int subagentDepth) {
        List<Way> ways = new ArrayList<>(List.of(new Way(route, List.of())));
        for (int at = 0; at < ways.size(); at++) {
            Way way = ways.get(at);
            for (Relay relay : relays) {
                boolean known = ways.stream().anyMatch(other -> other.agent().equals(relay.to()));
                if (relay.from().equals(way.agent()) && !known && way.takes(relay, subagentDepth)) {
                    ways.add(way.then(relay));
                }
            }
        }
        return ways;
    }

    /** A subagent messages nobody, and starts others only as deep as is said. */
    private boolean takes(Relay relay, int subagentDepth) {
        long depth = relays.stream()
                .filter(gone -> gone.kind() == Relay.Kind.SUBAGENT)
                .count();
        return relay.kind() == Relay.Kind.SUBAGENT ? depth < subagentDepth : depth == 0;
    }

    private Way then(Relay relay) {
        List<Relay> longer = new ArrayList<>(relays);
        longer.add(relay);
        return new Way(route, longer);
    }
}
