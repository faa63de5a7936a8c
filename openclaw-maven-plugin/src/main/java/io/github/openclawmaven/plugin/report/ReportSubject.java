package io.github.openclawmaven.plugin.report;

/** What a report is about: each has its own files, since one goal finds out about the one and another about the other. */
public enum ReportSubject {
    /** The sources, which every goal compiles. */
    DESCRIPTOR("openclaw"),
    /** The chart that they become, which {@code openclaw:lint} has Helm look at. */
    CHART("openclaw-lint");

    private static final String OF_CHARTS = "OC7";

    private final String stem;

    ReportSubject(String stem) {
        this.stem = stem;
    }

    /** What the names of its files have in common. */
    String stem() {
        return stem;
    }

    /** Whether a code is reported about this, and not about the other. */
    boolean covers(String code) {
        return code.startsWith(OF_CHARTS) == (this == CHART);
    }
}
