package io.github.openclawmaven.plugin.push;

import io.github.openclawmaven.plugin.build.Aggregator;
import io.github.openclawmaven.plugin.build.ChartArtifact;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.util.Optional;
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

    /** The push of the project's chart; empty when it has nothing to push, which is said where someone asked for it. */
    Optional<Callable<Void>> push() throws MojoFailureException, PublishException {
        if (!request.destination().isSet()) {
            if (!OF_PACKAGING.equals(execution.getExecutionId())) {
                log.info("Nothing to do: openclaw.push.url is not set");
            }
            return Optional.empty();
        }
        PushSource source = new PushSource(new ChartArtifact(project), request.chart());
        if (source.isEmpty() && Aggregator.is(project)) {
            log.info("Nothing to do: no chart beside the modules");
            return Optional.empty();
        }
        return preparation.prepare(source.read());
    }
}
