package io.github.openclawmaven.it.gateway;

import java.util.stream.Stream;

/** The releases on which the real gateway runs: one of each way in which a release takes its jobs and approvals. */
public final class TestedReleases {
    private static final String NORMAL_BUILD = "2026.2.26,2026.5.28,2026.7.1,2026.9.6";

    private static final String CHANGING_JOBS = "2026.6.11,2026.7.1";

    private static final String SHOWING_KEYS = "2026.5.28,2026.7.1,2026.9.6";

    private TestedReleases() {}

    /** Those of the normal build; {@code -Dopenclaw.gateway.releases=2026.6.11,…} takes others instead. */
    public static Stream<String> all() {
        return givenOr(NORMAL_BUILD);
    }

    /** Those that change a job while they run, without and with a key of it; the property takes others instead here too. */
    public static Stream<String> changingJobs() {
        return givenOr(CHANGING_JOBS);
    }

    /** Those whose gateways show what typed keys do; the property takes others instead here too. */
    public static Stream<String> showingKeys() {
        return givenOr(SHOWING_KEYS);
    }

    private static Stream<String> givenOr(String releases) {
        return Stream.of(
                System.getProperty("openclaw.gateway.releases", releases).split(","));
    }
}
