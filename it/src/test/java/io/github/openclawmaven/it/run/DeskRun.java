package io.github.openclawmaven.it.run;

import io.github.openclawmaven.it.maven.MavenBuild;
import io.github.openclawmaven.it.maven.ProjectDirectory;
import io.github.openclawmaven.it.process.StoppedProcess;
import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code mvn openclaw:run} in a project, as somebody has it in a terminal. */
final class DeskRun implements AutoCloseable {

    private static final Pattern LINK = Pattern.compile("http://127\\.0\\.0\\.1:(\\d+)\\S*#token=(\\w+)");
    private static final Pattern STATE = Pattern.compile("  State +(\\S+)");

    private final Process maven;
    private final Path log;

    private DeskRun(Process maven, Path log) {
        this.maven = maven;
        this.log = log;
    }

    static DeskRun start(ProjectDirectory project, Path cache, Path log, String... more) throws IOException {
        return new DeskRun(
                MavenBuild.of(project)
                        .goals("openclaw:run")
                        .goals(more)
                        .property("openclaw.cache", cache)
                        // Whatever it needs is in the cache.
                        .environment("NPM_CONFIG_REGISTRY", "http://127.0.0.1:9")
                        .environment("NPM_CONFIG_FETCH_RETRIES", "0")
                        .start(log),
                log);
    }

    /** Waits until it has printed something. */
    void says(String text) throws IOException {
        Waiting.until(maven, log, () -> Optional.of(text).filter(it -> log().contains(it)));
    }

    /** Waits until it ends by itself. */
    int ended() throws InterruptedException {
        if (!maven.waitFor(Waiting.LIMIT.toMinutes(), TimeUnit.MINUTES)) {
            throw new IllegalStateException("Maven does not end");
        }
        return maven.exitValue();
    }

    String log() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return Integer.parseInt(found(LINK, 1));
    }

    String token() {
        return found(LINK, 2);
    }

    Path state() {
        return Path.of(found(STATE, 1));
    }

    private String found(Pattern pattern, int group) {
        Matcher matcher = pattern.matcher(log());
        if (!matcher.find()) {
            throw new IllegalStateException(log());
        }
        return matcher.group(group);
    }

    @Override
    public void close() {
        StoppedProcess.stop(maven);
    }
}
