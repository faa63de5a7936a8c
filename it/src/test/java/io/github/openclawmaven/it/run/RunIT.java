package io.github.openclawmaven.it.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.cache.CachedDirectory;
import io.github.openclawmaven.it.gateway.GatewayInstallation;
import io.github.openclawmaven.it.gateway.NodeInstallation;
import io.github.openclawmaven.it.maven.ProjectDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A gateway at the desk is ready as declared, follows its source, and leaves nothing behind, however Maven ends. */
class RunIT {

    private static final String SOURCE = "src/main/openclaw/";
    private static final String SECRET = "sk-" + "desk-canary-4711";
    private static final Duration GONE = Duration.ofMinutes(2);

    @TempDir
    private Path root;

    private ProjectDirectory project;
    private Path cache;

    @BeforeEach
    void write() throws IOException {
        cache = Files.createDirectory(root.resolve("cache"));
        project = ProjectDirectory.chartAt(root.resolve("project"), "desk")
                .file(
                        SOURCE + "openclaw.yaml",
                        """
                        apiVersion: openclaw/v1
                        name: desk
                        gateway: {release: RELEASE}
                        models:
                          default: anthropic/claude-sonnet-4-6
                          providers:
                            anthropic: {apiKey: {secret: openclaw-secrets, key: ANTHROPIC_API_KEY}}
                        defaultAgent: main
                        agents:
                          main: {}
                        channels:
                          telegram: {botToken: {secret: telegram, key: token}, dmPolicy: pairing}
                        """)
                .file(".openclaw-secrets.env", "openclaw-secrets/ANTHROPIC_API_KEY=" + SECRET + "\n");
        Files.setPosixFilePermissions(
                project.path().resolve(".openclaw-secrets.env"), PosixFilePermissions.fromString("rw-------"));
    }

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#ends")
    void isReadyFollowsItsSourceAndEndsWithMaven(String release) throws Exception {
        useRelease(release);
        List<ProcessHandle> processes;
        try (DeskRun run = start("first")) {
            run.says("is ready after");
            assertThat(run.log())
                    .contains("Agents      main", "morning: next run ", "telegram off", "TELEGRAM")
                    .doesNotContain(SECRET);
            assertThat(Files.getPosixFilePermissions(run.state()))
                    .isEqualTo(PosixFilePermissions.fromString("rwx------"));
            processes = run.processes();
            followsFiles(run);
            followsJobsAndConfig(run);
            survivesAMistake(run);
            run.interrupt();
            run.ended();
        }
        assertGone(processes);
        outlivesAKilledMaven();
    }

    private void followsFiles(DeskRun run) throws IOException {
        project.file(SOURCE + "agents/main/AGENTS.md", "Be brief.\n");
        run.says("main/AGENTS.md: delivered while the gateway runs");
        assertThat(run.state().resolve("pod/state/workspace-main/AGENTS.md")).hasContent("Be brief.\n");
    }

    private void followsJobsAndConfig(DeskRun run) throws IOException {
        project.file(
                SOURCE + "agents/main/jobs/evening.md",
                "---\nschedule: {cron: \"0 20 * * *\", tz: UTC}\n---\nGood night.\n");
        run.says("job evening: ");
        project.replace(SOURCE + "openclaw.yaml", "  main: {}", "  main: {}\n  second: {}");
        run.saysAfter("openclaw.json: agents: the gateway starts again", "The gateway is ready again");
        run.answers("agents.list", "\"second\"");
        run.answers("cron.list", "morning");
        run.answers("cron.list", "evening");
    }

    private void survivesAMistake(DeskRun run) throws IOException {
        project.replace(SOURCE + "openclaw.yaml", "  second: {}", "  second: {nonsense: 1}");
        run.says("the gateway stays as it is");
        run.answers("agents.list", "\"second\"");
        project.replace(SOURCE + "openclaw.yaml", "  second: {nonsense: 1}", "  second: {}");
    }

    private void outlivesAKilledMaven() throws Exception {
        List<ProcessHandle> processes;
        try (DeskRun run = start("second")) {
            run.says("is ready after");
            try (DeskRun other = start("other")) {
                assertThat(other.ended()).isNotZero();
                assertThat(other.log()).contains("This project's gateway runs already");
            }
            processes = run.processes();
            run.kill();
        }
        assertGone(processes);
    }

    @Test
    void aSecretThatOthersMayReadEndsTheBuild() throws Exception {
        useRelease("2026.9.6");
        Files.setPosixFilePermissions(
                project.path().resolve(".openclaw-secrets.env"), PosixFilePermissions.fromString("rw-r--r--"));
        try (DeskRun run = start("open")) {
            assertThat(run.ended()).isNotZero();
            assertThat(run.log()).contains("may be read by others: chmod 600").doesNotContain(SECRET);
        }
    }

    @Test
    void withoutACachedReleaseAndWithoutANetworkTheBuildSaysWhatToDo() throws Exception {
        project.replace(SOURCE + "openclaw.yaml", "RELEASE", "2026.9.6");
        try (DeskRun run = start("offline")) {
            assertThat(run.ended()).isNotZero();
            assertThat(run.log()).contains("npm does not reach its registry, and Node.js 24 is not in the cache yet");
        }
    }

    /** What the tests keep of the release is what it finds in its cache. */
    private void useRelease(String release) throws IOException {
        project.replace(SOURCE + "openclaw.yaml", "RELEASE", release);
        GatewayInstallation.of(release);
        NodeInstallation.programs();
        for (String name : List.of("gateway-" + release, "node-24")) {
            Files.createSymbolicLink(
                    cache.resolve(name), CachedDirectory.CACHE.root().resolve(name));
        }
    }

    private DeskRun start(String name) throws IOException {
        return DeskRun.start(project, cache, root.resolve(name + ".log"));
    }

    private static void assertGone(List<ProcessHandle> processes) throws Exception {
        assertThat(processes).hasSizeGreaterThan(2);
        for (ProcessHandle process : processes) {
            CompletableFuture<ProcessHandle> end = process.onExit();
            end.get(GONE.toSeconds(), TimeUnit.SECONDS);
        }
    }
}
