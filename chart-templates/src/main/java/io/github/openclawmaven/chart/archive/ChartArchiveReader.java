package io.github.openclawmaven.chart.archive;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.source.Content;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Reads a packaged chart, whoever packed it. */
public final class ChartArchiveReader {

    private static final String CHART_YAML = "/Chart.yaml";

    /** Larger than any real {@code Chart.yaml}, in bytes. */
    private static final int LIMIT = 1024 * 1024;

    /** Name and version become a file's name wherever the chart goes, and must not lead out of its directory. */
    private static final Pattern FILE_NAME_PART = Pattern.compile("[A-Za-z0-9._+-]+");

    private ChartArchiveReader() {}

    /**
     * Reads the chart's metadata out of its archive.
     *
     * @throws InvalidChartException when the bytes are no chart
     */
    public static PackagedChart read(Content archive) throws InvalidChartException {
        String yaml = chartYaml(archive).orElseThrow(() -> new InvalidChartException("it holds no <name>/Chart.yaml"));
        JsonNode metadata = ChartYaml.parse(yaml);
        return new PackagedChart(text(metadata, "name"), text(metadata, "version"), metadata, yaml, archive);
    }

    private static Optional<String> chartYaml(Content archive) throws InvalidChartException {
        try (InputStream gzip = new GZIPInputStream(new ByteArrayInputStream(archive.bytes()));
                TarArchiveInputStream tar = new TarArchiveInputStream(gzip)) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(CHART_YAML) && name.indexOf('/') == name.length() - CHART_YAML.length()) {
                    return Optional.of(new String(tar.readNBytes(LIMIT), StandardCharsets.UTF_8));
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new InvalidChartException("it is not a gzipped tar archive: " + e.getMessage());
        }
    }

    private static String text(JsonNode metadata, String key) throws InvalidChartException {
        JsonNode value = metadata.path(key);
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new InvalidChartException("its Chart.yaml has no " + key);
        }
        if (!FILE_NAME_PART.matcher(value.textValue()).matches()) {
            throw new InvalidChartException("its Chart.yaml has a " + key
                    + " that Helm refuses: only letters, digits and . _ - +" + " may be in it");
        }
        return value.textValue();
    }
}
