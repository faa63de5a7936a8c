package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.SourceCopy;
import io.github.openclawmaven.it.provider.ScriptedModel;
import io.github.openclawmaven.it.provider.ToolCall;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an agent reaches when the descriptor says nothing of it: its own workspace. Profile {@code agent-reach} asks a release of
 * every regime.
 */
class AgentReachIT {
    private static final Path SOURCE = Path.of("src/test/resources/gateway/reach");
    private static final String SECRET = "a secret of the state directory, unchanged";
    private static final String OWN = "what the agent may read";
    private static final String MADE = "made.txt";

    @TempDir
    private Path root;

    static Stream<String> releases() {
        return Stream.of(System.getProperty("openclaw.reach.releases", "2026.5.28,2026.9.6")
                .split(","));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void anAgentThatIsAllowedNothingReachesItsWorkspaceOnly(String release) throws Exception {
        Path state = root.resolve("state");
        Path workspace = state.resolve("workspace-main");
        List<Attempt> attempts = new ArrayList<>(Attempts.all());
        Attempt reading = Attempt.read("own.txt");
        attempts.add(reading);
        attempts.add(Attempt.write(MADE));
        List<ToolCall> calls = new ArrayList<>();
        attempts.forEach(attempt -> calls.add(attempt.call("call" + calls.size(), state, workspace)));

        Map<String, String> results;
        Set<String> offered;
        InstalledChart installed;
        try (ScriptedModel model = ScriptedModel.of(calls)) {
            installed = InstalledChart.of(chart(model, release), release, root);
            layOut(state, workspace);
            try (RunningGateway gateway = installed.start()) {
                new AgentSession(gateway, "main", "reach").say(model.cue());
            }
            results = model.results();
            offered = model.offered();
        }

        assertThat(offered).contains("read", "write", "edit", "exec");
        assertThat(results.get("call" + attempts.indexOf(reading))).contains(OWN);
        assertThat(workspace.resolve(MADE)).hasContent("changed");
        List<String> secrets = List.of(installed.pod().token(), "OPENCLAW_GATEWAY_TOKEN=", "dummy-API_KEY", SECRET);
        GatewayRelease asked = GatewayRelease.of(release);
        for (int i = 0; i < Attempts.all().size(); i++) {
            Attempt attempt = attempts.get(i);
            String result = results.getOrDefault("call" + i, "");
            assertThat(result.isEmpty() && offered.contains(attempt.tool()))
                    .as("%s on %s has no answer", attempt, release)
                    .isFalse();
            boolean passed = result.contains(attempt.sign()) || secrets.stream().anyMatch(result::contains);
            assertThat(passed)
                    .as("%s on %s: %s", attempt, release, result)
                    .isEqualTo(attempt.open().test(asked));
        }
        try (Stream<Path> kept = Files.list(state.resolve(Attempts.KEPT))) {
            assertThat(kept).containsExactly(state.resolve(Attempts.KEPT).resolve("secret.txt"));
        }
        assertThat(state.resolve(Attempts.KEPT).resolve("secret.txt")).hasContent(SECRET);
    }

    private GeneratedChart chart(ScriptedModel model, String release) throws IOException {
        Path source = SourceCopy.of(SOURCE, root.resolve("source"));
        Path descriptor = source.resolve("openclaw.yaml");
        Files.writeString(descriptor, Files.readString(descriptor).replace("BASE_URL", model.baseUrl()));
        return GeneratedChart.of(source, release, root.resolve("generated"));
    }

    /** What is there to be reached, and the links by which a command that once ran may have laid roads to it. */
    private static void layOut(Path state, Path workspace) throws IOException {
        for (String directory :
                List.of(Attempts.KEPT, "workspace-main/memory", "workspace-main-twin", "workspace-other")) {
            Files.createDirectories(state.resolve(directory));
        }
        Path secret = Files.writeString(state.resolve(Attempts.KEPT).resolve("secret.txt"), SECRET);
        Files.writeString(state.resolve("workspace-main-twin/secret.txt"), SECRET);
        Files.writeString(state.resolve("workspace-other/secret.txt"), SECRET);
        Files.writeString(workspace.resolve("own.txt"), OWN);
        Files.writeString(workspace.resolve("head"), "#!/bin/sh\nprintenv OPENCLAW_GATEWAY_TOKEN\n");
        assertThat(workspace.resolve("head").toFile().setExecutable(true)).isTrue();
        Path environment = Path.of("/proc/self/environ");
        Files.createSymbolicLink(workspace.resolve("link-to-environment"), environment);
        Files.createSymbolicLink(workspace.resolve("memory/link-to-environment.md"), environment);
        Files.createSymbolicLink(workspace.resolve("link-to-file"), secret);
        Files.createSymbolicLink(workspace.resolve("link-to-directory"), secret.getParent());
        Files.createLink(workspace.resolve("hard-link"), secret);
    }
}
