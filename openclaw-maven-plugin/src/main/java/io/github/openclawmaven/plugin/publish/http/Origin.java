package io.github.openclawmaven.plugin.publish.http;

import java.net.URI;
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
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.\\d+){3}|\\[::1]");

    public static Origin of(URI uri) {
        String scheme = Objects.toString(uri.getScheme(), "").toLowerCase(Locale.ROOT);
        String host = Objects.toString(uri.getHost(), "").toLowerCase(Locale.ROOT);
        int standard = scheme.equals("http") ? HTTP : HTTPS;
        return new Origin(scheme, host, uri.getPort() < 0 ? standard : uri.getPort());
    }

    /** Whether it names a server that speaks http or https. */
    public boolean isOfTheWeb() {
        return !host.isEmpty() && (isPlain() || scheme.equals("https"));
    }

    /** Whether what is sent there can be read on the way. */
    public boolean isPlain() {
        return scheme.equals("http");
    }

    /** Whether it is this machine, going by its name: none is looked up. */
    public boolean isLoopback() {
        return LOOPBACK.matcher(host).matches();
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
