package io.github.openclawmaven.it.gateway;

import java.util.stream.Stream;

/** The releases on which the real gateway runs: one of each way in which a release takes its jobs and approvals. */
final class TestedReleases {
    private static final String NORMAL_BUILD = "2026.2.26,2026.5.28,2026.7.1,2026.9.6";

    private TestedReleases() {}

    /** Those of the normal build; {@code -Dopenclaw.gateway.releases=2026.6.11,…} takes others instead. */
    static Stream<String> all() {
        return Stream.of(
                System.getProperty("openclaw.gateway.releases", NORMAL_BUILD).split(","));
    }
}
