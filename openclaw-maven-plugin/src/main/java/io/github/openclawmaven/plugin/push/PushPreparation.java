package io.github.openclawmaven.plugin.push;

import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.target.PushTarget;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Makes a chart ready to be pushed. Everything that can be wrong with it alone is found now, even when its push waits for others.
 *
 * @param log of the goal
 */
record PushPreparation(PushRequest request, MavenSession session, Log log) {

    /**
     * @param words which environment it is of, for the line about its push
     * @return empty when the chart has no place to go to, which is said
     * @throws MojoFailureException when the build cannot reach the place
     * @throws PublishException when the place is none
     */
    Optional<Callable<Void>> prepare(ChartUpload upload, String words) throws MojoFailureException, PublishException {
        Optional<PushTarget> target = request.destination().of(upload);
        if (target.isEmpty()) {
            log.info("Nothing to do: openclaw.push.snapshotUrl is for snapshots, and "
                    + upload.chart().version() + " is none");
            return Optional.empty();
        }
        return Optional.of(new ChartPush(upload, words, repository(target.get()), request.dryRun(), log));
    }

    private ChartRepository repository(PushTarget target) throws MojoFailureException, PublishException {
        if (target.isRemote() && session.isOffline() && !request.dryRun()) {
            throw new MojoFailureException("Maven is offline (-o), and pushing to " + target.url()
                    + " needs the network: leave -o away, or set openclaw.push.skip");
        }
        return target.open(
                Path.of(session.getExecutionRootDirectory()),
                request.access().http(target),
                request.dryRun()
                        ? address -> Optional.empty()
                        : request.access().credentials(),
                log::info);
    }
}
