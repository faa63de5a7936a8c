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
 * @param words which environment it is of, for the line that a good push prints; may be empty
 * @param dryRun whether to say only what would go where
 * @param log of the goal, for that line
 */
record ChartPush(ChartUpload upload, String words, ChartRepository repository, boolean dryRun, Log log)
        implements Callable<@Nullable Void> {

    @Override
    public @Nullable Void call() throws PublishException {
        if (dryRun) {
            log.info("Would push " + upload.chart().fileName() + ", "
                    + upload.chart().content().size() + " bytes"
                    + (upload.provenance().isPresent() ? ", signed" : "") + ", to " + repository.destination(upload)
                    + words);
        } else {
            Publication publication = repository.publish(upload);
            log.info((publication.uploaded() ? "Pushed " : "Already there: ") + publication.location() + " ("
                    + publication.digest() + ")" + words);
        }
        return null;
    }
}
