package io.github.openclawmaven.plugin.sign;

import io.github.openclawmaven.chart.archive.PackagedChart;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What the signature of a chart's {@code .prov} file is for: the chart's metadata, a line {@code ...}, and the digest of the
 * archive by its file name, all as YAML. Helm's verifier looks the archive up by the name of the file at hand.
 */
public final class Provenance {

    private static final String SEPARATOR = "\n...\n";

    private final PackagedChart chart;
    private final SortedSet<String> fileNames = new TreeSet<>();

    /**
     * @param mavenFileNames under which a Maven repository has the archive, so that it verifies there too; the name that Helm
     *     gives it always does
     */
    public Provenance(PackagedChart chart, Collection<String> mavenFileNames) {
        this.chart = chart;
        fileNames.add(chart.fileName());
        fileNames.addAll(mavenFileNames);
    }

    /** The text to sign; Chart.yaml is as in the archive. */
    public String text() {
        StringBuilder text =
                new StringBuilder(chart.chartYaml()).append(SEPARATOR).append("files:\n");
        fileNames.forEach(name -> text.append("  ")
                .append(name)
                .append(": sha256:")
                .append(chart.sha256())
                .append('\n'));
        return text.toString();
    }
}
