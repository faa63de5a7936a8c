package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.chart.view.ExposeView.Listener;
import io.github.openclawmaven.chart.view.ExposeView.Port;
import io.github.openclawmaven.model.document.webhook.Webhook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What listens in the pod, each under a name of its own. */
final class Listeners {

    /** Kubernetes' limit for the name of a port. */
    private static final int LONGEST_PORT_NAME = 15;

    private final Optional<String> ownHost;
    private final Map<Integer, Port> ports = new LinkedHashMap<>();
    private final Map<String, Listener> paths = new LinkedHashMap<>();

    /**
     * The gateway, then what is called at a port of its own.
     *
     * @param ownHost DNS name of the gateway
     */
    Listeners(Port gateway, List<Webhook> called, Optional<String> ownHost) {
        this.ownHost = ownHost;
        ports.put(gateway.number(), gateway);
        called.forEach(webhook -> webhook.port().ifPresent(number -> add(webhook, number)));
    }

    private void add(Webhook webhook, int number) {
        Port port = ports.computeIfAbsent(number, it -> new Port(portName(webhook.name()), it));
        String name = free(webhook.name(), paths.keySet(), Integer.MAX_VALUE);
        boolean follows = webhook.host().isPresent() && webhook.host().equals(ownHost);
        paths.put(name, new Listener(name, webhook.host(), follows, webhook.path(), port.name()));
    }

    private String portName(String wanted) {
        return free(wanted, Set.copyOf(ports.values().stream().map(Port::name).toList()), LONGEST_PORT_NAME);
    }

    /** The name, with a number where it is taken, cut where that would be too long. */
    private static String free(String wanted, Set<String> taken, int limit) {
        String name = wanted;
        for (int count = 2; taken.contains(name); count++) {
            String suffix = "-" + count;
            name = wanted.substring(0, Math.min(wanted.length(), limit - suffix.length())) + suffix;
        }
        return name;
    }

    /** The gateway's first. */
    List<Port> ports() {
        return List.copyOf(ports.values());
    }

    List<Listener> paths() {
        return List.copyOf(paths.values());
    }
}
