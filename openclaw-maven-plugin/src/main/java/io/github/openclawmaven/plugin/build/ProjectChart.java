package io.github.openclawmaven.plugin.build;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.plugin.output.ChartVersion;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;

/** What a chart takes over from the POM. */
public final class ProjectChart {

    private ProjectChart() {}

    public static ChartMetadata metadata(MavenProject project) throws MojoFailureException {
        String version = ChartVersion.of(project.getVersion())
                .orElseThrow(() -> new MojoFailureException("The project version \"" + project.getVersion()
                        + "\" has no SemVer 2 form, which Helm demands of a chart; use a version such as 1.2.3, 1.2-SNAPSHOT"
                        + " or 1.2.3.Final"));
        return new ChartMetadata(
                version,
                Optional.ofNullable(project.getDescription()),
                Optional.ofNullable(project.getUrl()),
                project.getDevelopers().stream()
                        .filter(developer -> developer.getName() != null)
                        .map(developer -> new ChartMetadata.Maintainer(
                                developer.getName(),
                                Optional.ofNullable(developer.getEmail()),
                                Optional.ofNullable(developer.getUrl())))
                        .toList());
    }
}
