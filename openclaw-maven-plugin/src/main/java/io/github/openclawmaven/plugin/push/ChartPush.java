package io.github.openclawmaven.plugin.push;

import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.util.concurrent.Callable;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/**
 * One chart on its way to its repository.
 *
 * @param dryRun whether to say only what would go where
 * @param log of the goal, for the one line that a good push prints
 */
record ChartPush(ChartUpload upload, ChartRepository repository, boolean dryRun, Log log)
        implements Callable<@Nullable Void> {

    @Override
    public @Nullable Void call() throws PublishException {
        if (dryRun) {
            log.info("Would push " + upload.chart().fileName() + ", "
                    + upload.chart().content().size() + " bytes"
                    + (upload.provenance().isPresent() ? ", signed" : "") + ", to " + repository.destination(upload));
        } else {
            Publication publication = repository.publish(upload);
            log.info((publication.uploaded() ? "Pushed " : "Already there: ") + publication.location() + " ("
                    + publication.digest() + ")");
        }
        return null;
    }
}
