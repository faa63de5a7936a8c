package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.plugin.publish.PublishException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;

/**
 * Repeats what fails for now. The pauses double from one second; up to half of each is left out by chance, so that many
 * builds do not come back at the same moment. A server that names a time gets it, up to a minute.
 *
 * @param limit how often to try again after the first time
 * @param time from the first try; none begins later
 * @param progress gets one line before each pause
 */
record Retries(int limit, Duration time, Sleeper sleeper, Consumer<String> progress) {

    private static final long FIRST_MILLIS = 1_000;
    private static final int MOST_DOUBLINGS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(1);

    HttpAnswer hold(Conversation conversation, Exchange exchange) throws PublishException {
        Deadline end = Deadline.in(time);
        for (int failures = 0; ; failures++) {
            try {
                return conversation.hold(exchange);
            } catch (TransientFailure e) {
                Duration pause = pause(e, failures);
                if (failures == limit || end.left().compareTo(pause) < 0) {
                    throw new PublishException(
                            e.getMessage()
                                    + (failures == 0 ? "" : ", after " + (failures + 1) + " tries")
                                    + "; run the build again when it is well",
                            e);
                }
                progress.accept(e.getMessage() + "; trying again in " + Math.max(1, pause.toSeconds()) + " s ("
                        + (failures + 1) + " of " + limit + ")");
                rest(pause);
            }
        }
    }

    private static Duration pause(TransientFailure failure, int failures) {
        Duration pause = failure.pause().orElseGet(() -> backoff(failures));
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }

    private void rest(Duration pause) throws PublishException {
        try {
            sleeper.sleep(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("the upload was interrupted", e);
        }
    }

    private static Duration backoff(int failures) {
        long full = FIRST_MILLIS << Math.min(failures, MOST_DOUBLINGS);
        return Duration.ofMillis(ThreadLocalRandom.current().nextLong(full / 2, full + 1));
    }
}
