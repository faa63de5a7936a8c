package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.source.MapNode;
import java.util.function.UnaryOperator;

/** What a descriptor says, but of executors: what is for the gateway's own container. */
public final class WithoutExecutors {

    private static final String EXECUTOR = "executor";

    private WithoutExecutors() {}

    public static MapNode of(MapNode descriptor) {
        MapNode defaults = replaced(descriptor, "agentDefaults", WithoutExecutors::ofOwner);
        MapNode agents = replaced(defaults, "agents", WithoutExecutors::ofAll);
        return replaced(agents, "mcp", mcp -> replaced(mcp, "servers", WithoutExecutors::ofGateway));
    }

    private static MapNode ofAll(MapNode agents) {
        MapNode all = agents;
        for (String id : agents.entries().keySet()) {
            all = replaced(all, id, WithoutExecutors::ofOwner);
        }
        return all;
    }

    private static MapNode ofGateway(MapNode servers) {
        return servers.where(name -> !(servers.entries().get(name).value() instanceof MapNode server
                && server.entries().containsKey(EXECUTOR)));
    }

    private static MapNode ofOwner(MapNode owner) {
        return owner.where(key -> !key.equals(EXECUTOR));
    }

    private static MapNode replaced(MapNode map, String key, UnaryOperator<MapNode> change) {
        MapNode.Entry entry = map.entries().get(key);
        return entry != null && entry.value() instanceof MapNode section
                ? map.with(entry.key(), change.apply(section))
                : map;
    }
}
