package io.github.openclawmaven.plugin;

import io.github.openclawmaven.chart.ChartMetadata;
import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.chart.archive.ChartArchive;
import io.github.openclawmaven.chart.bom.BillOfMaterials;
import io.github.openclawmaven.chart.render.ChartRenderer;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.build.ChartArtifact;
import io.github.openclawmaven.plugin.build.ProjectChart;
import io.github.openclawmaven.plugin.build.ProjectCharts;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.goal.ChartMojo;
import io.github.openclawmaven.plugin.goal.CompiledEnvironment;
import io.github.openclawmaven.plugin.output.BuildTime;
import io.github.openclawmaven.plugin.output.OutputFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Packs the chart of the deployment descriptor into {@code <name>-<version>.tgz}, as {@code helm package} does, after all
 * checks of {@code openclaw:validate}. The same sources give the same bytes on any machine. The archive becomes the artifact of
 * a project of packaging {@code openclaw}, and is attached to any other as type {@code tgz}; of several environments each is
 * attached, with its name as classifier. Beside it goes a bill of materials
 * (CycloneDX, classifier {@code cyclonedx}) that lists the image and the npm packages that the chart makes a cluster run.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "package", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public class PackageMojo extends ChartMojo {

    /**
     * Where the archive is written.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.archiveDirectory", defaultValue = "${project.build.directory}")
    private File archiveDirectory;

    /**
     * Time of the files in the archive: seconds since 1970, or ISO 8601 with an offset. Without it, the start of 1980.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.outputTimestamp", defaultValue = "${project.build.outputTimestamp}")
    private @Nullable String outputTimestamp;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.package.skip", defaultValue = "false")
    private boolean skipPackage;

    /** As CycloneDX' own plugin for Maven calls it. */
    private static final String BILL_CLASSIFIER = "cyclonedx";

    private final MavenProjectHelper projectHelper;

    /** Maven makes it. */
    @Inject
    public PackageMojo(MavenProjectHelper projectHelper) {
        this.projectHelper = projectHelper;
    }

    @Override
    protected boolean skipsThisGoal() {
        return skipPackage;
    }

    @Override
    protected void make(List<CompiledEnvironment> environments, ChartRenderer renderer)
            throws IOException, MojoFailureException {
        Instant modified = BuildTime.of(outputTimestamp)
                .orElseThrow(() -> new MojoFailureException("project.build.outputTimestamp is \"" + outputTimestamp
                        + "\"; write seconds since 1970, or a time such as 2026-11-25T08:00:00Z"));
        for (CompiledEnvironment environment : environments) {
            pack(environment, renderer, modified);
        }
    }

    private void pack(CompiledEnvironment environment, ChartRenderer renderer, Instant modified)
            throws IOException, MojoFailureException {
        ChartMetadata metadata = ProjectChart.metadata(project());
        Compilation.Result result = environment.result();
        ChartTree chart = renderer.render(result.deployment(), result.documents(), metadata);
        ChartArtifact artifact = new ProjectCharts(project()).add(environment.classifier(), environment.words());
        Content bill = BillOfMaterials.of(result.deployment(), result.documents(), metadata, artifact.purl(), modified);

        String name = chart.name() + "-" + metadata.version();
        Path archive = archiveDirectory.toPath().resolve(name + ".tgz");
        Path billFile = archiveDirectory.toPath().resolve(name + "-" + BILL_CLASSIFIER + ".json");
        place("openclaw.archiveDirectory", archiveDirectory).checkShared();
        new OutputFile(billFile).check();
        boolean changed = new OutputFile(archive).replace(ChartArchive.of(chart, modified));
        new OutputFile(billFile).replace(bill);
        artifact.set(archive.toFile(), projectHelper);
        artifact.attach("json", BILL_CLASSIFIER, billFile.toFile(), projectHelper);
        getLog().info((changed ? "Wrote " : "Unchanged: ")
                + new DisplayPaths(Path.of("")).display(archive)
                + environment.words());
    }
}
