package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.model.descriptor.Bind;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.Expose;
import io.github.openclawmaven.model.descriptor.TelegramWebhook;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way from outside to the gateway.
 *
 * @param service whether anything outside the pod reaches the gateway, which may listen on loopback only
 * @param route whether it is an OpenShift Route
 * @param ingress whether it is an Ingress
 * @param ports of container and Service
 * @param webhook what Telegram calls, where it does
 * @param url of the gateway's WebSocket, where the descriptor says it
 * @param basePath of the web page; empty for the root
 */
public record ExposeView(
        boolean service,
        boolean route,
        boolean ingress,
        List<Port> ports,
        Optional<Webhook> webhook,
        Optional<String> url,
        String basePath) {

    /** A named port. */
    public record Port(String name, int number) {}

    /**
     * A public address of its own; it is part of the gateway's config and so no value changes it.
     *
     * @param host DNS name
     * @param path starts with a slash
     * @param port name
     */
    public record Webhook(String host, String path, String port) {}

    private static final String TELEGRAM_PORT = "telegram";

    /** How a descriptor exposes its gateway. */
    public static ExposeView of(Descriptor descriptor) {
        Optional<TelegramWebhook> webhook = descriptor.channels().webhook();
        Optional<Expose> expose = descriptor.kubernetes().expose();
        boolean service =
                descriptor.gateway().bind().filter(Bind.LOOPBACK::equals).isEmpty();
        List<Port> ports = new ArrayList<>();
        ports.add(new Port("gateway", descriptor.gateway().effectivePort()));
        webhook.ifPresent(hook -> ports.add(new Port(TELEGRAM_PORT, hook.effectivePort())));
        return new ExposeView(
                service,
                service && expose.flatMap(Expose::route).isPresent(),
                service && expose.flatMap(Expose::ingress).isPresent(),
                List.copyOf(ports),
                webhook.map(hook -> webhook(URI.create(hook.url()))),
                descriptor.gateway().remoteUrl(),
                basePath(descriptor.gateway().controlUi().basePath().orElse("")));
    }

    private static Webhook webhook(URI url) {
        String path =
                Optional.ofNullable(url.getPath()).filter(it -> !it.isEmpty()).orElse("/");
        return new Webhook(url.getHost(), path, TELEGRAM_PORT);
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
