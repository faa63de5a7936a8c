package io.github.openclawmaven.plugin.publish.http;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An HTTP proxy, for plain and for encrypted targets.
 *
 * @param credentials for the proxy itself, as far as it wants any
 * @param nonProxyHosts hosts to be reached directly, as settings.xml has them: {@code *.corp|localhost}
 */
public record ProxySettings(String host, int port, Optional<Credentials.Basic> credentials, String nonProxyHosts) {

    /** Whether the way to the host is through the proxy. */
    boolean serves(String target) {
        String pattern = Arrays.stream(nonProxyHosts.split("[|,]"))
                .map(String::trim)
                .filter(host -> !host.isEmpty())
                .map(host ->
                        Arrays.stream(host.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")))
                .collect(Collectors.joining("|"));
        return !Pattern.compile(pattern, Pattern.CASE_INSENSITIVE)
                .matcher(target)
                .matches();
    }
}
