package io.github.openclawmaven.it.gateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** A clock of a pod that can be set ahead of that of this machine. */
record PodClock(Path file) {
    private static final Path HERE =
            Path.of("src/test/resources/gateway/clock-here.mjs").toAbsolutePath();

    /** A clock that is right. */
    static PodClock at(Path file) throws IOException {
        PodClock clock = new PodClock(file);
        clock.set(Duration.ZERO);
        return clock;
    }

    /** The same pod with this clock. */
    Pod in(Pod pod) {
        Map<String, String> variables = new HashMap<>(pod.variables());
        variables.put("CLOCK", file.toString());
        variables.put("NODE_OPTIONS", "--import=" + HERE.toUri());
        return new Pod(pod.installation(), pod.root(), variables);
    }

    /** @param ahead of this machine's clock */
    void set(Duration ahead) throws IOException {
        Files.writeString(file, Long.toString(ahead.toMillis()));
    }
}
