package io.github.openclawmaven.plugin.push;

import io.github.openclawmaven.plugin.build.Aggregator;
import io.github.openclawmaven.plugin.build.ChartArtifact;
import io.github.openclawmaven.plugin.build.ProjectCharts;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/**
 * The goal bound to a phase of one project.
 *
 * @param log of the goal, for what it has nothing to do for
 */
record PushOfPhase(
        PushRequest request, PushPreparation preparation, MavenProject project, MojoExecution execution, Log log) {

    /** The execution that packaging {@code openclaw} binds, and nobody asked for. */
    private static final String OF_PACKAGING = "default-push";

    /**
     * The pushes of the project's charts, each with its name; none when it has nothing to push, which is said where someone asked
     * for it.
     */
    List<Map.Entry<String, Callable<?>>> pushes() throws MojoFailureException, PublishException {
        if (!request.destination().isSet()) {
            if (!OF_PACKAGING.equals(execution.getExecutionId())) {
                log.info("Nothing to do: openclaw.push.url is not set");
            }
            return List.of();
        }
        List<Map.Entry<String, Callable<?>>> pushes = new ArrayList<>();
        for (ChartArtifact chart : charts()) {
            PushSource source = new PushSource(chart, request.chart());
            if (source.isEmpty() && Aggregator.is(project)) {
                log.info("Nothing to do: no chart beside the modules");
                return List.of();
            }
            preparation
                    .prepare(source.read(), source.words())
                    .ifPresent(push -> pushes.add(Map.entry(name(chart), push)));
        }
        return pushes;
    }

    /** A file that the user names takes the place of all. */
    private List<ChartArtifact> charts() {
        List<ChartArtifact> all = new ProjectCharts(project).all();
        return request.chart().isPresent() ? all.subList(0, 1) : all;
    }

    private String name(ChartArtifact chart) {
        return project.getArtifactId()
                + chart.classifier().map(classifier -> ":" + classifier).orElse("");
    }
}
