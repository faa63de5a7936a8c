package io.github.openclawmaven.plugin.publish.webdav;

import io.github.openclawmaven.plugin.publish.PublishException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How often and after what pauses to ask again for what another build has. The pauses double up to the longest; up to half of
 * each is left out by chance, so that those who wait do not come back at the same moment.
 *
 * @param limit of attempts in all
 */
record Attempts(int limit, Duration first, Duration longest) {

    private static final int MOST_DOUBLINGS = 20;

    /** About two minutes. */
    static Attempts patient() {
        return new Attempts(70, Duration.ofMillis(50), Duration.ofSeconds(2));
    }

    /** @param attempt that failed, from 0 */
    void pause(int attempt) throws PublishException {
        long full = Math.min(longest.toMillis(), first.toMillis() << Math.min(attempt, MOST_DOUBLINGS));
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(full / 2, full + 1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("the upload was interrupted", e);
        }
    }
}
