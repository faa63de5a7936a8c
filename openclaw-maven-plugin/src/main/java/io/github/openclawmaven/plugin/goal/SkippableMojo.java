package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.plugin.build.PropertyCheck;
import java.util.Map;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.NullUnmarked;

/** What all goals have in common: the build that they run in, and that each can be told to do nothing. */
@NullUnmarked
public abstract class SkippableMojo extends AbstractMojo {

    private static final String CHECKED = "openclaw.properties";

    /**
     * Does nothing when {@code true}: turns off all goals of this plugin.
     *
     * @since 0.1.0
     */
    @Parameter(property = "openclaw.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution mojoExecution;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip || skipsThisGoal()) {
            String property = skip ? "openclaw.skip" : "openclaw." + mojoExecution.getGoal() + ".skip";
            getLog().info("Skipped: " + property + " is set");
            skipped();
        } else {
            checkProperties();
            run();
        }
    }

    /** Once for each project of a build; what modules inherit is said once in all. */
    @SuppressWarnings("unchecked") // Maven's API has no type parameters here
    private void checkProperties() throws MojoFailureException {
        PluginDescriptor plugin = mojoExecution.getMojoDescriptor().getPluginDescriptor();
        Map<Object, Object> ofProject = (Map<Object, Object>) getPluginContext();
        if (ofProject.putIfAbsent(CHECKED, true) == null) {
            Map<String, Object> ofBuild = session.getPluginContext(plugin, session.getTopLevelProject());
            new PropertyCheck(project, session, plugin).check(warning -> {
                if (ofBuild.putIfAbsent(CHECKED + ": " + warning, true) == null) {
                    getLog().warn(warning);
                }
            });
        }
    }

    /** Whether this goal alone is turned off. */
    protected abstract boolean skipsThisGoal();

    /** What the goal does where it does not run. */
    protected void skipped() throws MojoExecutionException, MojoFailureException {}

    /** What the goal does. */
    protected abstract void run() throws MojoExecutionException, MojoFailureException;

    protected final MavenProject project() {
        return project;
    }

    protected final MavenSession session() {
        return session;
    }

    protected final MojoExecution mojoExecution() {
        return mojoExecution;
    }
}
