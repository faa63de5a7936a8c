package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.chart.text.YamlText;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.gateway.Bind;
import io.github.openclawmaven.model.descriptor.kubernetes.Expose;
import io.github.openclawmaven.model.descriptor.kubernetes.Platform;
import io.github.openclawmaven.model.document.GatewayDocuments;
import java.util.List;
import java.util.Optional;

/**
 * The way from outside to the gateway.
 *
 * @param service whether anything outside the pod reaches the gateway, which may listen on loopback only
 * @param host DNS name that the descriptor gives it; an installation may have another
 * @param usualKind what leads to a host that an installation alone names: Route or Ingress, as the platform has it
 * @param refusesUnknownProxies whether the gateway refuses what comes through a proxy that it does not trust
 * @param proxied whether people come in by a proxy that signs them in, and by nothing else from outside
 * @param localClients whether who comes from within the pod or by a port-forward gets in with what clients show
 * @param ports of container and Service
 * @param webhooks what others call at a port that is not the gateway's
 * @param addresses JSON pointers of the config that say a public address, which may be on the descriptor's host
 * @param url of the gateway's WebSocket, where the descriptor says it
 * @param basePath of the web page; empty for the root
 */
public record ExposeView(
        boolean service,
        Optional<String> host,
        String usualKind,
        boolean refusesUnknownProxies,
        boolean proxied,
        boolean localClients,
        List<Port> ports,
        List<Listener> webhooks,
        List<String> addresses,
        Optional<String> url,
        String basePath) {

    /** A named port. */
    public record Port(String name, int number) {}

    /**
     * A path that leads to a port of its own; it is part of the gateway's config and so no value changes it.
     *
     * @param name among the paths
     * @param host DNS name; empty: the gateway's own
     * @param followsHost whether the gateway has that name too, so that another one of the gateway is another of this
     * @param path starts with a slash
     * @param port name
     */
    public record Listener(String name, Optional<String> host, boolean followsHost, String path, String port) {

        /** The host as the chart writes it. */
        public YamlText address() {
            String own = "(.Values.expose).host";
            return host.map(name -> followsHost
                            ? ObjectNames.expression(own + " | default \"" + name + "\" | quote")
                            : YamlText.scalar(name))
                    .orElseGet(() -> ObjectNames.expression(own + " | quote"));
        }
    }

    /** How a deployment exposes its gateway, and what its config has called beside it. */
    public static ExposeView of(Deployment deployment, GatewayDocuments documents) {
        Descriptor descriptor = deployment.descriptor();
        Optional<String> host = descriptor.kubernetes().expose().flatMap(Expose::host);
        boolean service =
                descriptor.gateway().bind().filter(Bind.LOOPBACK::equals).isEmpty();
        boolean proxied = descriptor.gateway().auth().trustedProxy().isPresent();
        Listeners listeners =
                new Listeners(new Port("gateway", descriptor.gateway().effectivePort()), documents.webhooks(), host);
        return new ExposeView(
                service,
                host,
                descriptor.kubernetes().effectivePlatform() == Platform.OPENSHIFT ? "Route" : "Ingress",
                deployment.facts().network().refusesForwardedHeaders(),
                proxied,
                !proxied || deployment.facts().network().takesPasswordBesideProxy(),
                listeners.ports(),
                listeners.paths(),
                host.isPresent() ? documents.addresses() : List.of(),
                descriptor.gateway().remoteUrl(),
                basePath(descriptor.gateway().controlUi().basePath().orElse("")));
    }

    /** As the gateway reads it: {@code ui}, {@code /ui} and {@code /ui/} are the same. */
    private static String basePath(String text) {
        String path = text.strip().replaceAll("^/+|/+$", "");
        return path.isEmpty() ? "" : "/" + path;
    }

    /** The gateway's own port. */
    public int port() {
        return ports.get(0).number();
    }
}
