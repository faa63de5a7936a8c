package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openclawmaven.it.process.Waiting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bindings lead where the descriptor says, by the resolver of the release itself. */
class RoutingIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SOURCE = Path.of("src/test/resources/gateway").toAbsolutePath();

    private record Expectation(String message, String agent) {}

    private static final List<Expectation> EXPECTATIONS = List.of(
            new Expectation(message("telegram", "default", "group", "-100", ""), "helpdesk"),
            new Expectation(message("telegram", "ops", "group", "-100", ""), "helpdesk"),
            new Expectation(message("telegram", "default", "direct", "7", ""), "first"),
            new Expectation(message("telegram", "ops", "direct", "8", ""), "operations"),
            new Expectation(message("telegram", "default", "direct", "8", ""), "front-desk"),
            new Expectation(
                    message(
                            "discord",
                            "default",
                            "channel",
                            "1",
                            ", \"guildId\": \"222\", \"memberRoleIds\": [\"admin\"]"),
                    "operations"),
            new Expectation(message("discord", "default", "channel", "1", ", \"guildId\": \"222\""), "helpdesk"),
            new Expectation(message("discord", "default", "channel", "1", ", \"guildId\": \"333\""), "front-desk"),
            new Expectation(message("slack", "default", "channel", "C42", ", \"teamId\": \"T1\""), "helpdesk"),
            new Expectation(message("slack", "default", "channel", "C43", ", \"teamId\": \"T1\""), "front-desk"),
            new Expectation(message("slack", "other", "direct", "U1", ""), "front-desk"));

    @TempDir
    private Path root;

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#ends")
    void eachMessageReachesTheAgentThatTheDescriptorNames(String release) throws Exception {
        GeneratedChart chart = GeneratedChart.of(SOURCE.resolve("routing"), release, root.resolve("generated"));
        Path messages = Files.writeString(
                root.resolve("messages.json"),
                "["
                        + String.join(
                                ", ",
                                EXPECTATIONS.stream().map(Expectation::message).toList()) + "]");
        Pod pod = new Pod(GatewayInstallation.of(release), root);

        String answer = pod.script(
                        SOURCE,
                        "resolve-route.mjs",
                        pod.installation()
                                .directory()
                                .resolve("node_modules/openclaw")
                                .toString(),
                        chart.files().resolve("config/openclaw.json").toString(),
                        messages.toString())
                .run(Waiting.LIMIT)
                .orThrow()
                .output();

        List<String> agents =
                JSON.readValue(answer.lines().reduce((first, last) -> last).orElseThrow(), new TypeReference<>() {});
        assertThat(agents)
                .isEqualTo(EXPECTATIONS.stream().map(Expectation::agent).toList());
    }

    private static String message(String channel, String account, String kind, String id, String more) {
        return "{\"channel\": \"%s\", \"accountId\": \"%s\", \"peer\": {\"kind\": \"%s\", \"id\": \"%s\"}%s}"
                .formatted(channel, account, kind, id, more);
    }
}
