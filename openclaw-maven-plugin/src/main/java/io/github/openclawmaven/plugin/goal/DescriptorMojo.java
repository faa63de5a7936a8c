package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.ReleaseOption;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.build.Aggregator;
import io.github.openclawmaven.plugin.build.BuildDirectories;
import io.github.openclawmaven.plugin.build.BuildProperties;
import io.github.openclawmaven.plugin.console.DiagnosticLog;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.console.FailOn;
import io.github.openclawmaven.plugin.console.MissingDescriptor;
import io.github.openclawmaven.plugin.output.OutputPlace;
import java.io.File;
import java.util.List;
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
     * replaced, null deletes. The chart is {@code <name>-prod}, unless the overlay has a {@code name}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.environment")
    private @Nullable String environment;

    /**
     * Names of overlays, instead of {@link #environment}: all of them are made in one run. Of several each has a folder of its own
     * name in the directories that goals write to, and its artifacts have that name as classifier. All overlays are
     * checked in any build, these and others.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.environments")
    private @Nullable List<String> environments;

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

    /**
     * Which findings fail the build: {@code error}, {@code warning} for warnings too, or {@code never} for a build that goes on to
     * report them. Nothing is made of a descriptor with errors, whatever this says.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.failOn", defaultValue = "error")
    private String failOn;

    private FailOn failing;

    @Override
    protected final void run() throws MojoExecutionException, MojoFailureException {
        failing = FailOn.of(failOn);
        DisplayPaths paths = new DisplayPaths(project().getBasedir().toPath());
        String directory = paths.display(sourceDirectory.toPath());
        if (!new File(sourceDirectory, descriptor).exists()) {
            if (Aggregator.is(project())) {
                getLog().info("Nothing to do: no " + directory + "/" + descriptor + " beside the modules");
                return;
            }
            String[] beside = sourceDirectory.list();
            throw MissingDescriptor.failure(directory, descriptor, beside == null ? List.of() : List.of(beside));
        }
        List<Optional<String>> asked =
                AskedEnvironments.of(Optional.ofNullable(environment), environments == null ? List.of() : environments);
        DescriptorRequest request = new DescriptorRequest(
                descriptor,
                Optional.empty(),
                Optional.ofNullable(release).map(ReleaseOption::usual),
                Optional.ofNullable(gatewaySchema).map(File::toPath),
                BuildProperties.of(project(), session()));
        use(
                new SourceDirectory(sourceDirectory.toPath(), directory),
                asked.stream().map(request::in).toList());
    }

    /** Prints findings, and judges them as the parameter says. */
    protected final DiagnosticLog diagnosticLog() {
        return new DiagnosticLog(getLog(), failing);
    }

    /** Which findings fail the build. */
    protected final FailOn failOn() {
        return failing;
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

    /** The folder of an environment in a directory that the goal writes to: of several each has one of its own. */
    protected static String folderOf(DescriptorRequest request, List<DescriptorRequest> all) {
        return all.size() > 1 ? request.environment().orElseThrow() + "/" : "";
    }

    /**
     * What the goal does with the descriptor that the parameters name.
     *
     * @param requests one for each environment that the build is asked for
     */
    protected abstract void use(SourceDirectory directory, List<DescriptorRequest> requests)
            throws MojoExecutionException, MojoFailureException;
}
