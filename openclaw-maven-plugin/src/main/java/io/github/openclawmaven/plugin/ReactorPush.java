package io.github.openclawmaven.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.descriptor.PluginDescriptor;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * The pushes of a build, held back until each project that pushes has been built: a build that fails half-way publishes nothing.
 * Projects may have the plugin from different class loaders, so that only types of Java and Maven are kept between them.
 */
final class ReactorPush {

    private static final String KEY = "openclaw.push.";
    private static final String GOAL = "push";

    private final MavenSession session;
    private final MojoExecution execution;
    private final PluginDescriptor plugin;
    private final Log log;

    ReactorPush(MavenSession session, MojoExecution execution, Log log) {
        this.session = session;
        this.execution = execution;
        this.log = log;
        this.plugin = execution.getMojoDescriptor().getPluginDescriptor();
    }

    /**
     * Takes over the push of a project; the last one of the build makes all of them, in the order of the reactor.
     *
     * @param push makes it and says so; empty when the project has nothing to push
     * @param atEnd false to make it at once
     * @throws MojoExecutionException when a push fails; says which were made and which were not
     */
    void add(MavenProject project, Optional<? extends Callable<?>> push, boolean atEnd) throws MojoExecutionException {
        if (!atEnd && push.isPresent()) {
            push(List.of(Map.entry(project.getArtifactId(), push.get())));
        }
        List<Map.Entry<String, Callable<?>>> pushes;
        // One object for all threads of a build, whatever class loader each project has this class from.
        synchronized (session.getPluginContext(plugin, session.getTopLevelProject())) {
            session.getPluginContext(plugin, project)
                    .put(KEY + execution.getExecutionId(), atEnd ? push : Optional.empty());
            if (!allAdded()) {
                if (atEnd && push.isPresent()) {
                    log.info("The push is held back until all charts of the reactor are built");
                }
                return;
            }
            pushes = added();
        }
        push(pushes);
    }

    private boolean allAdded() {
        return session.getProjects().stream().allMatch(project -> executions(project).stream()
                .allMatch(id -> session.getPluginContext(plugin, project).containsKey(KEY + id)));
    }

    @SuppressWarnings("unchecked") // put there by this class
    private List<Map.Entry<String, Callable<?>>> added() {
        Map<String, Callable<?>> pushes = new LinkedHashMap<>();
        for (MavenProject project : session.getProjects()) {
            for (String id : executions(project)) {
                ((Optional<Callable<?>>)
                                session.getPluginContext(plugin, project).get(KEY + id))
                        .ifPresent(push -> pushes.put(project.getArtifactId() + " (" + id + ")", push));
            }
        }
        return List.copyOf(pushes.entrySet());
    }

    /** The executions of this goal that the build makes in a project. */
    private List<String> executions(MavenProject project) {
        if (execution.getSource() == MojoExecution.Source.CLI) {
            return List.of(execution.getExecutionId());
        }
        Plugin declared = project.getPlugin(plugin.getPluginLookupKey());
        return declared == null
                ? List.of()
                : declared.getExecutions().stream()
                        .filter(candidate ->
                                candidate.getGoals().contains(GOAL) && !"none".equals(candidate.getPhase()))
                        .map(PluginExecution::getId)
                        .toList();
    }

    private static void push(List<Map.Entry<String, Callable<?>>> pushes) throws MojoExecutionException {
        List<String> made = new ArrayList<>();
        for (Map.Entry<String, Callable<?>> push : pushes) {
            try {
                push.getValue().call();
                made.add(push.getKey());
            } catch (Exception e) { // of a class that another class loader may have loaded
                throw new MojoExecutionException(e.getMessage() + rest(made, pushes), e);
            }
        }
    }

    private static String rest(List<String> made, List<Map.Entry<String, Callable<?>>> pushes) {
        if (pushes.size() == 1) {
            return "";
        }
        List<String> missing =
                pushes.stream().map(Map.Entry::getKey).skip(made.size() + 1L).toList();
        return "\nPushed before: " + list(made) + ". Not pushed: " + list(missing) + ".";
    }

    private static String list(List<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
