package io.github.openclawmaven.chart.view;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.ChartMetadata.Maintainer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import java.util.List;
import java.util.Optional;

/**
 * The chart as such.
 *
 * @param name of the chart
 * @param namespace for printed commands
 * @param version of the chart
 * @param appVersion the gateway's release
 * @param description one line for people
 * @param home URL
 * @param maintainers of the chart
 * @param image the image by default
 * @param ownTag tag of the image where it is not the release
 */
public record ChartView(
        String name,
        String namespace,
        String version,
        String appVersion,
        String description,
        Optional<String> home,
        List<Maintainer> maintainers,
        String image,
        Optional<String> ownTag) {

    /** The chart of a deployment. */
    public static ChartView of(Deployment deployment, ChartMetadata metadata) {
        Descriptor descriptor = deployment.descriptor();
        String release = deployment.release().toString();
        String tag = deployment.imageTag();
        return new ChartView(
                descriptor.name(),
                descriptor.effectiveNamespace(),
                metadata.version(),
                release,
                descriptor
                        .description()
                        .or(metadata::description)
                        .map(text -> text.replaceAll("\\s+", " ").strip())
                        .orElse("An OpenClaw gateway with its agents"),
                metadata.home(),
                metadata.maintainers(),
                deployment.imageRepository() + ":" + tag,
                Optional.of(tag).filter(it -> !it.equals(release)));
    }
}
