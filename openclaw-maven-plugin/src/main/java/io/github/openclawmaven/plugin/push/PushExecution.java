package io.github.openclawmaven.plugin.push;

import io.github.openclawmaven.plugin.publish.PublishException;
import java.util.List;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;

/** One execution of the goal, in one project or by hand. */
public final class PushExecution {

    private final PushRequest request;
    private final MavenProject project;
    private final MavenSession session;
    private final MojoExecution execution;
    private final Log log;

    /** @param log of the goal */
    public PushExecution(
            PushRequest request, MavenProject project, MavenSession session, MojoExecution execution, Log log) {
        this.request = request;
        this.project = project;
        this.session = session;
        this.execution = execution;
        this.log = log;
    }

    /**
     * Pushes, or takes the push over until the reactor is built.
     *
     * @throws MojoFailureException when something is wrong before the first push
     * @throws MojoExecutionException when a push fails; says which were made and which were not
     */
    public void run() throws MojoExecutionException, MojoFailureException {
        PushPreparation preparation = new PushPreparation(request, session, log);
        try {
            if (isCalledByHand()) {
                reactor().make(new PushByHand(request, preparation, session, project).pushes());
            } else {
                reactor()
                        .add(
                                project,
                                new PushOfPhase(request, preparation, project, execution, log).pushes(),
                                request.atEnd());
            }
        } catch (PublishException e) {
            // Maven would print the causes behind the message, which are in Java's words.
            log.debug(e);
            throw new MojoFailureException(e.getMessage());
        }
    }

    /** Pushes nothing here, so that the others of the reactor do not wait for it. */
    public void skip() throws MojoExecutionException {
        if (!isCalledByHand()) {
            reactor().add(project, List.of(), request.atEnd());
        }
    }

    private boolean isCalledByHand() {
        return execution.getSource() == MojoExecution.Source.CLI;
    }

    private ReactorPush reactor() {
        return new ReactorPush(session, execution, log);
    }
}
