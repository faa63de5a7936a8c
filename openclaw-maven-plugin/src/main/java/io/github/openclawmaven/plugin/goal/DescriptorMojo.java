package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.ReleaseOption;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.build.Aggregator;
import io.github.openclawmaven.plugin.build.BuildDirectories;
import io.github.openclawmaven.plugin.build.BuildProperties;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.console.MissingDescriptor;
import io.github.openclawmaven.plugin.output.OutputPlace;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the goals that read a descriptor have in common. */
@NullUnmarked
public abstract class DescriptorMojo extends SkippableMojo {

    /**
     * Directory of the descriptor, its overlays ({@code openclaw-<environment>.yaml}), {@code agents/} and
     * {@code skills/}. Nothing outside it is read.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.sourceDirectory", defaultValue = "${project.basedir}/src/main/openclaw")
    private File sourceDirectory;

    /**
     * File name of the descriptor in {@link #sourceDirectory}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.descriptor", defaultValue = "openclaw.yaml")
    private String descriptor;

    /**
     * Name of an overlay: {@code prod} merges {@code openclaw-prod.yaml} over the descriptor. Maps merge deep, lists are
     * replaced, null deletes.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.environment")
    private @Nullable String environment;

    /**
     * OpenClaw release to generate for, such as {@code 2026.9.6}; takes the place of {@code gateway.release}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.release")
    private @Nullable String release;

    /**
     * File that {@code openclaw config schema} of the release prints, for a release that is newer than all that this plugin
     * knows: what is generated is checked against it, and all else is as for the newest known release.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.gatewaySchema")
    private @Nullable File gatewaySchema;

    @Override
    protected final void run() throws MojoExecutionException, MojoFailureException {
        DisplayPaths paths = new DisplayPaths(project().getBasedir().toPath());
        String directory = paths.display(sourceDirectory.toPath());
        if (!new File(sourceDirectory, descriptor).exists()) {
            if (Aggregator.is(project())) {
                getLog().info("Nothing to do: no " + directory + "/" + descriptor + " beside the modules");
                return;
            }
            throw MissingDescriptor.failure(directory, descriptor);
        }
        use(
                new SourceDirectory(sourceDirectory.toPath(), directory),
                new DescriptorRequest(
                        descriptor,
                        Optional.ofNullable(environment),
                        Optional.ofNullable(release).map(ReleaseOption::usual),
                        Optional.ofNullable(gatewaySchema).map(File::toPath),
                        BuildProperties.of(project(), session())));
    }

    /**
     * Where the goal writes.
     *
     * @param property that names the directory
     */
    protected final OutputPlace place(String property, File directory) {
        return new OutputPlace(
                property,
                directory.toPath(),
                new BuildDirectories(project(), session()).with(sourceDirectory.toPath()));
    }

    /** What the goal does with the descriptor that the parameters name. */
    protected abstract void use(SourceDirectory directory, DescriptorRequest request)
            throws MojoExecutionException, MojoFailureException;
}
