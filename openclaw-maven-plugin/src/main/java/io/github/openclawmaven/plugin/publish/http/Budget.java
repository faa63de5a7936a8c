package io.github.openclawmaven.plugin.publish.http;

import java.time.Duration;

/**
 * How long a server may keep a build.
 *
 * @param connection to be made, TLS included
 * @param exchange of one request and its whole answer
 * @param slowest upload, in bytes per second; what takes longer at this pace gets the difference beyond {@code exchange}
 * @param silence while bytes are under way, in either direction
 * @param tries from the first one of a request; none begins later
 * @param push from its first request
 */
record Budget(Duration connection, Duration exchange, int slowest, Duration silence, Duration tries, Duration push) {

    private static final int KIB = 1024;

    /** For a slow line and a server that thinks. */
    static Budget generous() {
        return new Budget(
                Duration.ofSeconds(20),
                Duration.ofMinutes(5),
                16 * KIB,
                Duration.ofMinutes(1),
                Duration.ofMinutes(10),
                Duration.ofHours(1));
    }

    /** @param upload in bytes */
    Duration exchange(int upload) {
        return exchange.plusSeconds(upload / slowest);
    }
}
