package io.github.openclawmaven.it.executor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.it.CompiledSource;
import io.github.openclawmaven.it.SourceCopy;
import io.github.openclawmaven.it.gateway.AgentSession;
import io.github.openclawmaven.it.gateway.GeneratedChart;
import io.github.openclawmaven.it.gateway.InstalledChart;
import io.github.openclawmaven.it.gateway.RunningGateway;
import io.github.openclawmaven.it.provider.ScriptedModel;
import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.descriptor.gateway.GatewayCredential;
import io.github.openclawmaven.plugin.gateway.FreePort;
import io.github.openclawmaven.plugin.gateway.GatewayConnection;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What an agent's commands see, may and reach when they run in its executor: the chart's own gate and executors around the real gateway.
 * {@code -Dopenclaw.executors.releases=…} asks others.
 */
class ExecutorsIT {
    private static final Path SOURCE = Path.of("src/test/resources/gateway/executors");

    @TempDir
    private Path root;

    private int lastSession;

    static Stream<String> releases() {
        return Stream.of(
                System.getProperty("openclaw.executors.releases", "2026.9.6").split(","));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void anAgentsCommandsRunAsTheAgent(String release) throws Exception {
        int port = FreePort.any();
        Path tokens = Files.createDirectories(root.resolve("tokens"));
        for (String agent : List.of("alpha", "beta")) {
            Files.writeString(tokens.resolve(agent), "token-of-the-pair-" + agent);
        }
        try (ScriptedModel model = ScriptedModel.of(AgentScripts.in(root))) {
            InstalledChart installed = InstalledChart.of(chart(model, release), release, root);
            Map<String, AgentExecutor> executors = AgentExecutor.of(CompiledSource.of(root.resolve("source"), release)
                    .result()
                    .deployment()
                    .descriptor());
            try (RunningGateway gateway = installed.start();
                    RunningGate gate = RunningGate.start(installed, gateway, tokens, port);
                    RunningExecutor beta = start(installed, executors.get("beta"), tokens, port)) {
                try (RunningExecutor alpha = start(installed, executors.get("alpha"), tokens, port)) {
                    gate.says("the executor of alpha is there");
                    gate.says("the executor of beta is there");
                    theGatewayKnowsTheDeclaredCommandsOnly(gateway);
                    commandsSeeTheirOwn(gateway, model, installed);
                    programsAreThoseAllowed(gateway, model);
                    anMcpServerIsItsAgentsAlone(gateway, model, installed);
                    nobodySpeaksThroughTheGate(gateway, gate, tokens, installed);
                    assertThat(alpha.process().isAlive()).isTrue();
                }
                withoutItsExecutorACommandFails(gateway, model);
                assertThat(beta.process().isAlive()).isTrue();
            }
            theNextPodFindsItsExecutorAgain(installed, executors.get("alpha"), model, tokens, port);
        }
    }

    private static RunningExecutor start(InstalledChart installed, AgentExecutor executor, Path tokens, int port)
            throws IOException {
        return RunningExecutor.start(installed, executor, Files.readString(tokens.resolve(executor.agent())), port);
    }

    private static void theGatewayKnowsTheDeclaredCommandsOnly(RunningGateway gateway) throws IOException {
        JsonNode nodes = gateway.rpc("node.list", "{}").path("nodes");
        List<String> ofBoth = List.of("system.run", "system.run.prepare", "system.which", "system.execApprovals.get");
        assertThat(nodes).hasSize(2).allSatisfy(node -> assertThat(node.path("commands"))
                .extracting(JsonNode::asText)
                .containsAll(ofBoth)
                .hasSize(
                        node.path("displayName").asText().equals("executor-alpha")
                                ? ofBoth.size() + 1
                                : ofBoth.size()));
    }

    private void commandsSeeTheirOwn(RunningGateway gateway, ScriptedModel model, InstalledChart installed)
            throws IOException {
        say(gateway, "alpha", "look around");
        Path workspace = installed.pod().state().resolve("workspace-alpha");
        assertThat(model.results().get("own"))
                .contains(workspace + "\n", "own: of alpha\n", "path: /opt/alpha/bin:", "instructions of alpha");
        String seen = new String(Files.readAllBytes(workspace.resolve("seen.txt")), StandardCharsets.ISO_8859_1);
        assertThat(seen)
                .contains("token-of-the-pair-alpha")
                .doesNotContain("token-of-the-pair-beta", "instructions of beta", "dummy-CANARY", "dummy-API_KEY")
                .doesNotContain(installed.pod().token());
        assertThat(model.results().get("gateway")).contains("host not allowed");
        assertThat(model.results().get("beta")).contains("not allowed");
        assertThat(model.results().get("environ"))
                .doesNotContain(installed.pod().token(), "OPENCLAW_");
        assertThat(model.results().get("neighbour")).doesNotContain("instructions of beta");
        assertThat(model.results().get("late")).contains("timed out");
        say(gateway, "alpha", "read what it made");
        assertThat(model.results().get("made")).contains("by a command");
    }

    private void programsAreThoseAllowed(RunningGateway gateway, ScriptedModel model) throws IOException {
        say(gateway, "beta", "try programs");
        assertThat(model.results().get("allowed")).contains("uid=");
        assertThat(model.results().get("arguments")).contains("Linux");
        for (String refused : List.of("other", "name", "otherArguments", "chained")) {
            assertThat(model.results().get(refused)).as(refused).containsIgnoringCase("denied");
        }
    }

    private void anMcpServerIsItsAgentsAlone(RunningGateway gateway, ScriptedModel model, InstalledChart installed)
            throws IOException {
        gateway.until(() -> tools(gateway).isEmpty() ? Optional.empty() : Optional.of(true));
        say(gateway, "alpha", "ask the server");
        assertThat(model.results().get("server"))
                .contains("server of " + installed.pod().state().resolve("workspace-alpha") + ";")
                .contains("PLAIN=of the server ${PATH};", "PLACE_KEY=dummy-PLACE_KEY;", "token-of-the-pair-alpha")
                .doesNotContain("dummy-CANARY", "dummy-API_KEY", installed.pod().token());
        say(gateway, "beta", "ask another's server");
        // 2026.8.2 says nothing to the call of a tool that it did not offer.
        assertThat(model.results().getOrDefault("foreign", "Unknown tool"))
                .contains("Unknown tool")
                .doesNotContain("server of");
        assertThat(model.offered("ask another's server")).isNotEmpty().noneMatch(tool -> tool.contains("place"));
    }

    /** What alpha's executor has published, by name. */
    private static List<String> tools(RunningGateway gateway) throws IOException {
        for (JsonNode node : gateway.rpc("node.list", "{}").path("nodes")) {
            if (node.path("displayName").asText().equals("executor-alpha")) {
                return node.path("nodePluginTools").findValuesAsText("name");
            }
        }
        return List.of();
    }

    /** What a command could try that has taken the token of its pair from the executor's environment. */
    private static void nobodySpeaksThroughTheGate(
            RunningGateway gateway, RunningGate gate, Path tokens, InstalledChart installed) throws IOException {
        for (String wrong : List.of("", "token-of-the-pair-", installed.pod().token())) {
            assertThatThrownBy(() -> GatewayConnection.open(gate.port(), GatewayCredential.TOKEN, wrong))
                    .hasMessageContaining("no executor of this chart");
        }
        try (Intruder intruder = Intruder.with(Files.readString(tokens.resolve("alpha")), gate.port())) {
            intruder.speaksForAnotherAgent("agent:beta:intruded");
            assertThat(intruder.publishes("place", "system.run")).isEmpty();
            assertThat(intruder.publishes("files", "mcp.tools.call.v1")).isEmpty();
            assertThat(intruder.asks("config.get")).isEmpty();
            assertThat(intruder.asks("device.pair.list")).isEmpty();
        }
        Files.writeString(tokens.resolve("beta"), "a-new-token");
        assertThatThrownBy(() -> GatewayConnection.open(gate.port(), GatewayCredential.TOKEN, "token-of-the-pair-beta"))
                .hasMessageContaining("no executor of this chart");
        assertThat(gateway.rpc("chat.history", "{\"sessionKey\": \"agent:beta:intruded\"}")
                        .path("messages"))
                .isEmpty();
        assertThat(gateway.log()).doesNotContain(Intruder.WORDS);
    }

    private void withoutItsExecutorACommandFails(RunningGateway gateway, ScriptedModel model) throws IOException {
        gateway.until(() -> connected(gateway, "executor-alpha") ? Optional.empty() : Optional.of(true));
        say(gateway, "alpha", "look around");
        assertThat(model.results().get("own")).contains("requires a connected node");
        assertThat(gateway.rpc("health", "{}").path("ok").booleanValue()).isTrue();
    }

    private void theNextPodFindsItsExecutorAgain(
            InstalledChart installed, AgentExecutor executor, ScriptedModel model, Path tokens, int port)
            throws IOException {
        Path ran = root.resolve("planted-code-ran");
        PlantedCode.in(installed.pod().state().resolve("workspace-alpha"), ran);
        try (RunningExecutor alpha = start(installed, executor, tokens, port);
                RunningGateway gateway = installed.start();
                RunningGate gate = RunningGate.start(installed, gateway, tokens, port)) {
            gate.says("the executor of alpha is there");
            say(gateway, "alpha", "look around");
            assertThat(model.results().get("own")).contains("own: of alpha");
            assertThat(gateway.rpc("device.pair.list", "{}").path("paired")).hasSize(2);
            assertThat(alpha.process().isAlive()).isTrue();
        }
        assertThat(ran).doesNotExist();
    }

    private void say(RunningGateway gateway, String agent, String cue) throws IOException {
        new AgentSession(gateway, agent, "session" + ++lastSession).say(cue);
    }

    private static boolean connected(RunningGateway gateway, String name) throws IOException {
        for (JsonNode node : gateway.rpc("node.list", "{}").path("nodes")) {
            if (node.path("displayName").asText().equals(name)) {
                return node.path("connected").booleanValue();
            }
        }
        return false;
    }

    private GeneratedChart chart(ScriptedModel model, String release) throws IOException {
        Path source = SourceCopy.of(SOURCE, root.resolve("source"));
        Path descriptor = source.resolve("openclaw.yaml");
        Files.writeString(descriptor, Files.readString(descriptor).replace("BASE_URL", model.baseUrl()));
        return GeneratedChart.of(source, release, root.resolve("generated"));
    }
}
