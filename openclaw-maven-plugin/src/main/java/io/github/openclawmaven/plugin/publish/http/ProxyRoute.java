package io.github.openclawmaven.plugin.publish.http;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The way to a server: through the proxy or directly.
 *
 * <p>The JDK withholds a proxy's user name and password from https targets unless the system property {@value
 * #DISABLED_SCHEMES} is empty, and looks at it once, when its HTTP client is first used in the process. So it is set here
 * before that, where nobody has set it. When another plugin was faster, only the option of the JVM helps, and the message
 * says so.
 */
final class ProxyRoute extends ProxySelector {

    static final String DISABLED_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    private final Optional<ProxySettings> settings;

    ProxyRoute(Optional<ProxySettings> settings) {
        this.settings = settings;
        if (settings.flatMap(ProxySettings::credentials).isPresent() && System.getProperty(DISABLED_SCHEMES) == null) {
            System.setProperty(DISABLED_SCHEMES, "");
        }
    }

    /** The proxy that the way to the URI goes through. */
    Optional<ProxySettings> to(URI uri) {
        return settings.filter(proxy -> proxy.serves(Origin.of(uri).host()));
    }

    /** The value of a {@code Proxy-Authorization} header. */
    Optional<String> authorization(URI uri) {
        return to(uri).flatMap(ProxySettings::credentials).flatMap(Credentials::authorization);
    }

    /** The server as messages name it, with the proxy before it. */
    String describe(URI uri) {
        return Origin.of(uri)
                + to(uri).map(proxy -> " through the proxy " + proxy.host() + ":" + proxy.port())
                        .orElse("");
    }

    @Override
    public List<Proxy> select(URI uri) {
        return to(uri).map(
                        proxy -> List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(proxy.host(), proxy.port()))))
                .orElse(List.of(Proxy.NO_PROXY));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // The exchange itself fails as well, and reports it.
    }
}
