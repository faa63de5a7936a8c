package io.github.openclawmaven.chart;

import java.util.List;
import java.util.Optional;

/**
 * What the build knows about the chart.
 *
 * @param version SemVer 2, as Helm demands
 * @param description used when the descriptor has none
 * @param home URL
 * @param maintainers of the chart
 */
public record ChartMetadata(
        String version, Optional<String> description, Optional<String> home, List<Maintainer> maintainers) {

    public ChartMetadata {
        maintainers = List.copyOf(maintainers);
    }

    /**
     * A maintainer.
     *
     * @param name as shown
     * @param email address
     * @param url home page
     */
    public record Maintainer(String name, Optional<String> email, Optional<String> url) {}
}
