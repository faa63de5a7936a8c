package io.github.openclawmaven.it.gateway;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.List;
import java.util.stream.Stream;

/**
 * The releases on which the real gateway runs in the normal build. {@code -Dopenclaw.gateway.releases=2026.6.11,…} takes others
 * instead, but none before the first of a list: what is tested begins there.
 */
public final class TestedReleases {
    private TestedReleases() {}

    /** The oldest and the newest. */
    public static Stream<String> ends() {
        return givenOr("2026.2.26", "2026.9.6");
    }

    /** One of each way in which a release takes its jobs and approvals. */
    public static Stream<String> regimes() {
        return givenOr("2026.2.26", "2026.7.1", "2026.9.6");
    }

    /** Those that change a job while they run, without and with a key of it. */
    public static Stream<String> changingJobs() {
        return givenOr("2026.6.11", "2026.7.1");
    }

    /** Those whose gateways show what typed keys do. */
    public static Stream<String> showingKeys() {
        return givenOr("2026.5.28", "2026.7.1", "2026.9.6");
    }

    /** Those that reach every provider of which there is a double. */
    public static Stream<String> reachingProviders() {
        return givenOr("2026.6.11", "2026.9.6");
    }

    private static Stream<String> givenOr(String... releases) {
        GatewayRelease first = GatewayRelease.of(releases[0]);
        String given = System.getProperty("openclaw.gateway.releases", String.join(",", releases));
        return List.of(given.split(",")).stream()
                .filter(release -> GatewayRelease.of(release).isAtLeast(first));
    }
}
