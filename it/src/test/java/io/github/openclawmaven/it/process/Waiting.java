package io.github.openclawmaven.it.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How tests wait for a program: for what it shall do, as long as it is alive. A machine that is slow or busy is no failure; the
 * limit ends only what hangs.
 */
public final class Waiting {

    public static final Duration LIMIT = Duration.ofMinutes(10);

    private static final long PAUSE_MILLIS = 100;
    private static final int LOG_LINES = 60;

    private Waiting() {}

    /** Looks once whether it is there what a test waits for. */
    @FunctionalInterface
    public interface Look<T> {
        Optional<T> now() throws IOException;
    }

    /**
     * What a program brings about.
     *
     * @param log gets all that the program prints
     * @throws IllegalStateException with the end of its log, at once when it ends, or after {@link #LIMIT}
     */
    public static <T> T until(Process process, Path log, Look<T> look) throws IOException {
        return until(process, log, LIMIT, look);
    }

    /**
     * The same, where what takes longer than a limit of its own is a failure.
     *
     * @throws IllegalStateException with the end of the program's log, at once when it ends, or after the limit
     */
    public static <T> T until(Process process, Path log, Duration limit, Look<T> look) throws IOException {
        Instant deadline = Instant.now().plus(limit);
        while (process.isAlive() && Instant.now().isBefore(deadline)) {
            Optional<T> found = look.now();
            if (found.isPresent()) {
                return found.get();
            }
            pause();
        }
        String state = process.isAlive()
                ? "is alive, but not ready after " + limit.toSeconds() + " seconds"
                : "ended with " + process.exitValue();
        throw new IllegalStateException(process.info().command().orElse("the program") + " " + state + "\n" + end(log));
    }

    private static String end(Path log) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LOG_LINES), lines.size()));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
