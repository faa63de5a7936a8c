package io.github.openclawmaven.plugin.publish;

import io.github.openclawmaven.chart.archive.PackagedChart;

/** The refusal to publish other bytes under a version that is published. */
public final class VersionExists {

    private VersionExists() {}

    /** @param location of what is there, for people */
    public static PublishException at(String location, PackagedChart chart) {
        return new PublishException(chart.name() + " " + chart.version() + " is published already, with other content: "
                + location + ". Nothing was replaced; raise the version, or publish a -SNAPSHOT as long as it changes");
    }
}
