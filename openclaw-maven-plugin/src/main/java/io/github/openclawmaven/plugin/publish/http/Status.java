package io.github.openclawmaven.plugin.publish.http;

import java.util.Map;
import java.util.Set;

/** Status codes in words. */
final class Status {

    static final int PROXY_AUTHENTICATION_REQUIRED = 407;

    private static final Set<Integer> TRANSIENT = Set.of(408, 429, 500, 502, 503, 504);
    private static final Map<Integer, String> WORDS = Map.of(
            408, " (request timeout)",
            429, " (too many requests)",
            500, " (internal server error)",
            502, " (bad gateway)",
            503, " (service unavailable)",
            504, " (gateway timeout)");

    private Status() {}

    /** Whether the same request may succeed a little later. */
    static boolean isTransient(int status) {
        return TRANSIENT.contains(status);
    }

    static String describe(int status) {
        return status + WORDS.getOrDefault(status, "");
    }
}
