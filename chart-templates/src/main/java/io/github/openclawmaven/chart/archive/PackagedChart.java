package io.github.openclawmaven.chart.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.source.Content;

/**
 * A chart as a {@code .tgz} file, and what its {@code Chart.yaml} says.
 *
 * @param name of the chart
 * @param version SemVer 2
 * @param metadata the whole {@code Chart.yaml}, keys in their own order
 * @param chartYaml the text of {@code Chart.yaml} as it is in the archive
 * @param content bytes of the file
 */
public record PackagedChart(String name, String version, JsonNode metadata, String chartYaml, Content content) {

    /** {@code <name>-<version>.tgz}, the name that Helm gives a packaged chart. */
    public String fileName() {
        return name + "-" + version + ".tgz";
    }

    /** SHA-256 of the file, 64 lower-case hexadecimal digits. */
    public String sha256() {
        return content.sha256();
    }
}
