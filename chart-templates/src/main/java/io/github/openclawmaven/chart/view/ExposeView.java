package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.gateway.Bind;
import io.github.openclawmaven.model.descriptor.kubernetes.Expose;
import io.github.openclawmaven.model.document.webhook.Webhook;
import java.util.List;
import java.util.Optional;

/**
 * The way from outside to the gateway.
 *
 * @param service whether anything outside the pod reaches the gateway, which may listen on loopback only
 * @param route whether it is an OpenShift Route
 * @param ingress whether it is an Ingress
 * @param proxied whether people come in by a proxy that signs them in, and by nothing else from outside
 * @param localClients whether who comes from within the pod or by a port-forward gets in with what clients show
 * @param ports of container and Service
 * @param webhooks what others call at a port that is not the gateway's
 * @param url of the gateway's WebSocket, where the descriptor says it
 * @param basePath of the web page; empty for the root
 */
public record ExposeView(
        boolean service,
        boolean route,
        boolean ingress,
        boolean proxied,
        boolean localClients,
        List<Port> ports,
        List<Listener> webhooks,
        Optional<String> url,
        String basePath) {

    /** A named port. */
    public record Port(String name, int number) {}

    /**
     * A path that leads to a port of its own; it is part of the gateway's config and so no value changes it.
     *
     * @param name among the paths
     * @param host DNS name; empty: the gateway's own
     * @param path starts with a slash
     * @param port name
     */
    public record Listener(String name, Optional<String> host, String path, String port) {}

    /** How a deployment exposes its gateway, and what its config has called beside it. */
    public static ExposeView of(Deployment deployment, List<Webhook> called) {
        Descriptor descriptor = deployment.descriptor();
        Optional<Expose> expose = descriptor.kubernetes().expose();
        boolean service =
                descriptor.gateway().bind().filter(Bind.LOOPBACK::equals).isEmpty();
        boolean proxied = descriptor.gateway().auth().trustedProxy().isPresent();
        Listeners listeners =
                new Listeners(new Port("gateway", descriptor.gateway().effectivePort()), called);
        return new ExposeView(
                service,
                service && expose.flatMap(Expose::route).isPresent(),
                service && expose.flatMap(Expose::ingress).isPresent(),
                proxied,
                !proxied || deployment.facts().network().takesPasswordBesideProxy(),
                listeners.ports(),
                listeners.paths(),
                descriptor.gateway().remoteUrl(),
                basePath(descriptor.gateway().controlUi().basePath().orElse("")));
    }

    /** As the gateway reads it: {@code ui}, {@code /ui} and {@code /ui/} are the same. */
    private static String basePath(String text) {
        String path = text.strip().replaceAll("^/+|/+$", "");
        return path.isEmpty() ? "" : "/" + path;
    }

    /** Whether a Route or an Ingress may lead to it. */
    public boolean isPublic() {
        return route || ingress;
    }

    /** The gateway's own port. */
    public int port() {
        return ports.get(0).number();
    }
}
