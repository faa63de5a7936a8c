package io.github.openclawmaven.plugin.push;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * The pushes of one execution of the lifecycle, held back until each project that has it has been built: a build that fails
 * half-way publishes nothing. Projects may have the plugin from different class loaders, so that only types of Java and Maven are kept between them.
 */
final class ReactorPush {

    private static final String GOAL = "push";

    private final MavenSession session;
    private final MojoExecution execution;
    private final PluginDescriptor plugin;
    private final String key;
    private final Log log;

    ReactorPush(MavenSession session, MojoExecution execution, Log log) {
        this.session = session;
        this.execution = execution;
        this.log = log;
        this.plugin = execution.getMojoDescriptor().getPluginDescriptor();
        this.key = "openclaw.push." + execution.getExecutionId();
    }

    /**
     * Takes over the pushes of a project; the last one of the build makes all of them, in the order of the reactor.
     *
     * @param pushes each with the name of its chart; it makes the push and says so
     * @param atEnd false to make them at once
     * @throws MojoExecutionException when a push fails; says which were made and which were not
     */
    void add(MavenProject project, List<Map.Entry<String, Callable<?>>> pushes, boolean atEnd)
            throws MojoExecutionException {
        if (!atEnd) {
            make(pushes);
        }
        List<Map.Entry<String, Callable<?>>> all;
        // One object for all threads of a build, whatever class loader each project has this class from.
        synchronized (session.getPluginContext(plugin, session.getTopLevelProject())) {
            context(project).put(key, atEnd ? pushes : List.of());
            List<MavenProject> pushing =
                    session.getProjects().stream().filter(this::hasExecution).toList();
            if (!pushing.stream().allMatch(other -> context(other).containsKey(key))) {
                if (atEnd && !pushes.isEmpty()) {
                    log.info("The push is held back until all charts of the reactor are built");
                }
                return;
            }
            all = pushing.stream().flatMap(this::added).toList();
        }
        make(all);
    }

    @SuppressWarnings("unchecked") // put there by this class
    private Stream<Map.Entry<String, Callable<?>>> added(MavenProject project) {
        return ((List<Map.Entry<String, Callable<?>>>) context(project).get(key)).stream();
    }

    private Map<String, Object> context(MavenProject project) {
        return session.getPluginContext(plugin, project);
    }

    /** Whether the build makes this execution in a project too. */
    private boolean hasExecution(MavenProject project) {
        Plugin declared = project.getPlugin(plugin.getPluginLookupKey());
        return declared != null
                && declared.getExecutions().stream()
                        .anyMatch(candidate -> candidate.getId().equals(execution.getExecutionId())
                                && candidate.getGoals().contains(GOAL)
                                && !"none".equals(candidate.getPhase()));
    }

    /**
     * Makes pushes, each with the name of its project or chart, until one fails.
     *
     * @throws MojoExecutionException when one fails; says which were made and which were not
     */
    void make(List<Map.Entry<String, Callable<?>>> pushes) throws MojoExecutionException {
        for (int done = 0; done < pushes.size(); done++) {
            try {
                pushes.get(done).getValue().call();
            } catch (Exception e) { // of a class that another class loader may have loaded
                // Maven would print the causes behind the message, which are in Java's words.
                log.debug(e);
                List<String> names = pushes.stream().map(Map.Entry::getKey).toList();
                throw new MojoExecutionException(
                        names.size() == 1
                                ? e.getMessage()
                                : names.get(done) + ": " + e.getMessage() + "\nPushed before: "
                                        + list(names.subList(0, done)) + ". Not pushed: "
                                        + list(names.subList(done, names.size())) + ".");
            }
        }
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
