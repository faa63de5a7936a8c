package io.github.openclawmaven.plugin;

import io.github.openclawmaven.plugin.publish.SampleChart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A project whose chart is to be pushed into a folder. */
record PushFixture(Path directory) {

    MojoFixture fixture(PushMojo mojo, Path chart) throws IllegalAccessException {
        MojoFixture fixture = new MojoFixture(mojo, "valid")
                .packaging("openclaw")
                .set("url", repository().toString())
                .set("atEnd", true);
        fixture.project().getArtifact().setFile(chart.toFile());
        return fixture;
    }

    Path repository() {
        return directory.resolve("charts");
    }

    Path chart(String version, String note) throws IOException {
        return chart("acme", version, note);
    }

    Path chart(String name, String version, String note) throws IOException {
        return Files.write(
                directory.resolve(name + "-" + version + ".tgz"),
                SampleChart.of(name, version, note).content().bytes());
    }
}
