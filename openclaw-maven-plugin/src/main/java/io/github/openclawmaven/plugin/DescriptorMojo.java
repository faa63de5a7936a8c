package io.github.openclawmaven.plugin;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.File;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/** What the goals that read a descriptor have in common. */
@NullUnmarked
abstract class DescriptorMojo extends AbstractMojo {

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
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped: openclaw.skip is set");
            return;
        }
        DisplayPaths paths = new DisplayPaths(project.getBasedir().toPath());
        if (!new File(sourceDirectory, descriptor).exists()) {
            throw MissingDescriptor.failure(paths.display(sourceDirectory.toPath()), descriptor);
        }
        begin();
        Compilation compilation = DescriptorCompiler.compile(
                new SourceDirectory(sourceDirectory.toPath(), paths.display(sourceDirectory.toPath())),
                new DescriptorRequest(
                        descriptor,
                        Optional.ofNullable(environment),
                        Optional.ofNullable(release),
                        BuildProperties.of(project, session)));
        new DiagnosticLog(getLog()).report(compilation.diagnostics());
        act(compilation);
    }

    /** What the goal can do while the descriptor is compiled. */
    void begin() {}

    /** What the goal does with a descriptor without errors. */
    abstract void act(Compilation compilation) throws MojoExecutionException, MojoFailureException;

    final MavenProject project() {
        return project;
    }
}
