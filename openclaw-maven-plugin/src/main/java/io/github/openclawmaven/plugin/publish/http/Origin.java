package io.github.openclawmaven.plugin.publish.http;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The server that a URI names; as text {@code https://host:port}.
 *
 * @param port never negative
 */
public record Origin(String scheme, String host, int port) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;
    private static final int LAST_PORT = 65_535;

    /** What resolvers take for an address too, in a way that hides which: {@code 2130706433} is 127.0.0.1. */
    private static final Pattern RIDDLE = Pattern.compile("\\d+|0x[0-9a-f]*");

    /** An address in figures, which is not looked up anywhere. */
    private static final Pattern FIGURES = Pattern.compile("\\d+(\\.\\d+){3}|\\[[0-9a-f:.]+]");

    public static Origin of(URI uri) {
        String scheme = Objects.toString(uri.getScheme(), "").toLowerCase(Locale.ROOT);
        String host = Objects.toString(uri.getHost(), "").toLowerCase(Locale.ROOT);
        int standard = scheme.equals("http") ? HTTP : HTTPS;
        return new Origin(scheme, host, uri.getPort() < 0 ? standard : uri.getPort());
    }

    /** Whether it names a server that speaks http or https. */
    public boolean isOfTheWeb() {
        boolean named = !host.isEmpty() && !RIDDLE.matcher(host).matches();
        return named && port > 0 && port <= LAST_PORT && (isPlain() || scheme.equals("https"));
    }

    /** Whether what is sent there can be read on the way. */
    public boolean isPlain() {
        return scheme.equals("http");
    }

    /** Whether it is this machine, going by its name: none is looked up. {@code 0.0.0.0} leads there too. */
    public boolean isLoopback() {
        if (!FIGURES.matcher(host).matches()) {
            return host.equals("localhost") || host.equals("localhost.");
        }
        try {
            InetAddress address = InetAddress.getByName(host);
            return address.isLoopbackAddress() || address.isAnyLocalAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Whether credentials for this server may go there: to itself, or from its plain port to its encrypted one. */
    boolean maySend(Origin other) {
        return equals(other) || equals(new Origin("http", other.host, HTTP)) && other.port == HTTPS && !other.isPlain();
    }

    @Override
    public String toString() {
        return scheme + "://" + host + (port == (isPlain() ? HTTP : HTTPS) ? "" : ":" + port);
    }
}
