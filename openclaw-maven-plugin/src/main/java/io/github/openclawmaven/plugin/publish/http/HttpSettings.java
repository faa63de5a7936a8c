package io.github.openclawmaven.plugin.publish.http;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How to reach servers.
 *
 * @param plainHttp whether credentials and uploads may go over http, where anyone on the way can read them, to other machines
 *     than this
 * @param caCertificates PEM file of certificate authorities to trust besides those that the JDK trusts
 * @param proxy on the way
 * @param retries how often to try again what fails for now
 */
public record HttpSettings(
        boolean plainHttp, Optional<Path> caCertificates, Optional<ProxySettings> proxy, int retries) {

    public static final int DEFAULT_RETRIES = 4;

    /** Encrypted, with the JDK's own certificate authorities, without a proxy. */
    public static HttpSettings defaults() {
        return new HttpSettings(false, Optional.empty(), Optional.empty(), DEFAULT_RETRIES);
    }

    public HttpSettings withPlainHttp(boolean allowed) {
        return new HttpSettings(allowed, caCertificates, proxy, retries);
    }

    public HttpSettings withCaCertificates(Path file) {
        return new HttpSettings(plainHttp, Optional.of(file), proxy, retries);
    }

    public HttpSettings withProxy(ProxySettings settings) {
        return new HttpSettings(plainHttp, caCertificates, Optional.of(settings), retries);
    }

    public HttpSettings withRetries(int limit) {
        return new HttpSettings(plainHttp, caCertificates, proxy, limit);
    }
}
