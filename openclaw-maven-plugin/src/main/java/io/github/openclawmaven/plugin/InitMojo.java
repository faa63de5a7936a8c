package io.github.openclawmaven.plugin;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.console.DisplayPaths;
import io.github.openclawmaven.plugin.goal.SkippableMojo;
import io.github.openclawmaven.plugin.init.InitException;
import io.github.openclawmaven.plugin.init.InitOptions;
import io.github.openclawmaven.plugin.init.Scaffold;
import io.github.openclawmaven.plugin.output.NewFiles;
import io.github.openclawmaven.plugin.output.OutputException;
import io.github.openclawmaven.plugin.schema.DescriptorPage;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/**
 * Begins a project: a descriptor that can be read as documentation, an agent with a job, the POM, the schemas for editors, and a workflow
 * of GitHub. Needs no POM and asks nothing; what it writes builds, and can be installed as it is. What is there already stays, and is
 * named; for a POM that is there it prints what to paste.
 *
 * @since 0.1.0
 */
@NullUnmarked
@Mojo(name = "init", requiresProject = false, aggregator = true, threadSafe = true)
public class InitMojo extends SkippableMojo {

    /**
     * The directory of the project.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.init.directory", defaultValue = "${session.executionRootDirectory}")
    private File projectDirectory;

    /**
     * Name of the chart. Without it, the {@code artifactId} of a POM that is there, else the directory's name.
     *
     * @since 0.1.0
     */
    @Parameter(property = "name")
    private @Nullable String name;

    /**
     * What the cluster is: {@code kubernetes} or {@code openshift}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "platform", defaultValue = "kubernetes")
    private String platform;

    /**
     * OpenClaw release that runs, such as {@code 2026.9.6}, or {@code 2026.9} for the newest known one of that month; without it,
     * the newest known one.
     *
     * @since 0.1.0
     */
    @Parameter(property = "release")
    private @Nullable String release;

    /**
     * By which people reach the agents: {@code telegram}, {@code discord}, {@code slack}, {@code mattermost}, {@code matrix}, or
     * {@code none}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "channel", defaultValue = "none")
    private String channel;

    /**
     * Does nothing when {@code true}.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.init.skip", defaultValue = "false")
    private boolean skipInit;

    @Override
    protected boolean skipsThisGoal() {
        return skipInit;
    }

    @Override
    protected void run() throws MojoFailureException {
        try {
            InitOptions options = new InitOptions(
                    Optional.ofNullable(name), standardName(), platform, Optional.ofNullable(release), channel);
            Scaffold scaffold = new Scaffold(options.check(), mojoExecution().getVersion(), DescriptorPage.read());
            NewFiles directory = new NewFiles(directory());
            List<String> kept = scaffold.kept(directory::has);
            Map<String, Content> missing = scaffold.missing(directory::has);
            directory.write(missing);
            missing.keySet().stream().map(Scaffold::shown).distinct().forEach(path -> getLog().info(
                            "Wrote " + shown(path)));
            kept.forEach(path -> getLog().info(shown(path) + " is there already, and stays as it is"));
            sayNext(scaffold, kept, missing.isEmpty());
        } catch (InitException | OutputException e) {
            getLog().debug(e);
            throw new MojoFailureException(e.getMessage());
        }
    }

    private String standardName() {
        return isOfProject()
                ? project().getArtifactId()
                : String.valueOf(directory().getFileName());
    }

    /** Without a POM Maven has a project of its own, and with one the directory may be another. */
    private boolean isOfProject() {
        return project().getFile() != null && project().getBasedir().toPath().equals(directory());
    }

    private Path directory() {
        return projectDirectory.toPath().toAbsolutePath().normalize();
    }

    private void sayNext(Scaffold scaffold, List<String> kept, boolean nothing) {
        if (kept.contains(Scaffold.POM) && !hasThisPlugin()) {
            getLog().info("");
            getLog().info("For a chart beside what " + shown(Scaffold.POM)
                    + " makes, put this into its build/plugins:");
            getLog().info("");
            scaffold.pluginOfOtherPom().forEach(getLog()::info);
            getLog().info("");
        }
        getLog().info(nothing ? "Nothing was written: all of it is there" : "Next: mvn verify, then commit all of it");
    }

    private boolean hasThisPlugin() {
        return isOfProject() && project().getPlugin("io.github.openclawmaven:openclaw-maven-plugin") != null;
    }

    /** Where Maven was called, paths that are typed start. */
    private String shown(String path) {
        return new DisplayPaths(Path.of("")).display(directory().resolve(path));
    }
}
