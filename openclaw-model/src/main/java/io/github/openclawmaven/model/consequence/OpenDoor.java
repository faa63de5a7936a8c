package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A place of the descriptor that lets strangers in.
 *
 * @param place the key that does
 * @param door one of those that it opens
 * @param dangers what they can have done, of each agent the worst, the worst of all first
 */
public record OpenDoor(SourcePath place, Door door, List<Danger> dangers) {

    /** All of a deployment, in the order of its channels. */
    public static List<OpenDoor> in(Consequences consequences) {
        Map<SourcePath, List<Route>> routes = new LinkedHashMap<>();
        consequences.routes().stream()
                .filter(route -> route.door().audience().isOpen())
                .forEach(route -> routes.computeIfAbsent(route.door().place(), place -> new ArrayList<>())
                        .add(route));
        return routes.entrySet().stream()
                .map(entry -> new OpenDoor(
                        entry.getKey(), entry.getValue().get(0).door(), dangers(entry.getValue(), consequences)))
                .toList();
    }

    private static List<Danger> dangers(List<Route> routes, Consequences consequences) {
        Map<String, Danger> ofAgents = new LinkedHashMap<>();
        routes.stream().flatMap(route -> consequences.from(route).stream()).forEach(way -> consequences.at(way).stream()
                .flatMap(power -> Deed.of(power).stream().limit(1))
                .forEach(deed -> ofAgents.putIfAbsent(way.agent(), new Danger(way, deed))));
        return ofAgents.values().stream()
                .sorted(Comparator.comparing(Danger::deed, Deed.WORST_FIRST))
                .toList();
    }

    /** Who comes in, for messages. */
    public String who() {
        if (door.kind() == Door.Kind.DIRECT) {
            return "anybody who finds this bot";
        }
        return door.audience() == Audience.ANYBODY
                ? "anybody in any group with this bot"
                : "anybody in a group that it is in";
    }
}
