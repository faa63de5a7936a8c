package io.github.openclawmaven.plugin.publish.oci;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.Origin;
import java.net.URI;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a registry keeps charts; as text {@code oci://host:port/path}.
 *
 * @param host with its port, where it is not the usual one
 * @param path below which each chart has a repository of its own; empty, or like {@code team/charts}
 */
record OciReference(String host, String path) {

    private static final String SCHEME = "oci://";

    /** Of a host and of a path, in characters: what registries take together. */
    private static final int LONGEST = 255;

    private static final Pattern URL = Pattern.compile("(?i:oci)://([^/@?#]+)((?:/[^@?#]*)?)");
    private static final Pattern HOST = Pattern.compile(
            "([a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*|\\[[0-9a-f:]+])(:\\d{1,5})?");

    /** As the distribution specification has it. */
    private static final Pattern PATH =
            Pattern.compile("[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*(/[a-z0-9]+((\\.|_|__|-+)[a-z0-9]+)*)*");

    /** @throws PublishException when it is not the URL of a registry; the message does not hold the text, which may be secret */
    static OciReference parse(String url) throws PublishException {
        Matcher matcher = URL.matcher(url.trim());
        if (!matcher.matches()) {
            throw new PublishException("the URL of the registry must be oci://host[:port]/path, without a user name, a"
                    + " password or anything after the path");
        }
        String host = matcher.group(1).toLowerCase(Locale.ROOT);
        String path = matcher.group(2).replaceAll("^/+|/+$", "");
        if (host.length() > LONGEST || path.length() > LONGEST) {
            throw new PublishException("the URL of the registry is longer than registries take: at most " + LONGEST
                    + " characters for the host of an oci:// address and for its path");
        }
        if (!HOST.matcher(host).matches()) {
            throw new PublishException(SCHEME + host + " does not name a host");
        }
        if (!path.isEmpty() && !PATH.matcher(path).matches()) {
            throw new PublishException(SCHEME + host + "/" + path
                    + " is not a place in a registry: its path may have lower-case letters, digits and single . _ - / between"
                    + " them");
        }
        return new OciReference(host, path);
    }

    /** The chart's repository, such as {@code team/charts/acme}. */
    String repository(PackagedChart chart) {
        return path.isEmpty() ? chart.name() : path + "/" + chart.name();
    }

    /** The chart's version, with {@code _} for the {@code +} that no tag may have. */
    static String tag(PackagedChart chart) {
        return chart.version().replace('+', '_');
    }

    /** The chart as people and {@code helm pull} name it, with its tag. */
    String locate(PackagedChart chart) {
        return SCHEME + host + "/" + repository(chart) + ":" + tag(chart);
    }

    /** What the registry speaks, {@code http} or {@code https}. See {@link OciRepository#protocol}. */
    String protocol(HttpSettings settings) {
        boolean local = Origin.of(URI.create("http://" + host)).isLoopback();
        boolean plain =
                settings.plainHttp() || local && settings.caCertificates().isEmpty();
        return plain ? "http" : "https";
    }

    /** The host that speaks the protocol: Docker Hub's is not the one in its name. */
    String apiHost() {
        return host.equals("docker.io") || host.equals("index.docker.io") ? "registry-1.docker.io" : host;
    }
}
