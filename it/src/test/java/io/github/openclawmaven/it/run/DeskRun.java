package io.github.openclawmaven.it.run;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.github.openclawmaven.it.maven.MavenBuild;
import io.github.openclawmaven.it.maven.ProjectDirectory;
import io.github.openclawmaven.it.process.StoppedProcess;
import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.model.descriptor.gateway.GatewayCredential;
import io.github.openclawmaven.plugin.gateway.GatewayConnection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

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

    /** Waits until what it printed last of these is the second. */
    void saysAfter(String first, String second) throws IOException {
        says(first);
        Waiting.until(
                maven, log, () -> Optional.of(second).filter(it -> log().lastIndexOf(it) > log().lastIndexOf(first)));
    }

    /** What its gateway answers, as soon as that holds something. */
    void answers(String method, String text) throws IOException {
        Waiting.until(maven, log, () -> {
            try (GatewayConnection connection = GatewayConnection.open(port(), GatewayCredential.TOKEN, token())) {
                return Optional.of(connection
                                .call(method, JsonNodeFactory.instance.objectNode())
                                .toString())
                        .filter(answer -> answer.contains(text));
            }
        });
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

    /** Maven, and all that it started. */
    List<ProcessHandle> processes() {
        return Stream.concat(maven.toHandle().descendants(), Stream.of(maven.toHandle()))
                .toList();
    }

    /** As a terminal does with Ctrl-C. */
    void interrupt() throws IOException, InterruptedException {
        new ProcessBuilder("kill", "-INT", Long.toString(maven.pid())).start().waitFor();
    }

    /** As nothing can prevent. */
    void kill() {
        maven.destroyForcibly();
    }

    @Override
    public void close() {
        StoppedProcess.stop(maven);
    }
}
