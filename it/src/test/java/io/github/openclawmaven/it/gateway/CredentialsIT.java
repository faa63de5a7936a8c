package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.openclawmaven.model.descriptor.gateway.GatewayCredential;
import io.github.openclawmaven.plugin.gateway.GatewayConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The chart's sidecar gets in where no token does, on releases of each shape that has one; nobody else in the pod does. */
class CredentialsIT {

    private static final String PASSWORD = "password: {secret: acme, key: password}";
    private static final String PROXY = "trustedProxy: {userHeader: x-forwarded-user}";

    private static final String INVOKE = "{\"tool\": \"session_status\"}";
    private static final String WAKE = "{\"text\": \"Look\"}";

    @TempDir
    private Path directory;

    static Stream<Arguments> gateways() {
        return Stream.of(
                arguments("2026.7.1", PROXY),
                arguments("2026.9.6", PROXY + ", " + PASSWORD),
                arguments("2026.9.6", PASSWORD + ", rateLimit: {maxAttempts: 2, window: 1m, lockout: 1m}"));
    }

    @ParameterizedTest
    @MethodSource("gateways")
    void theSidecarShowsThePasswordAndNothingElseInThePodGetsIn(String release, String auth) throws Exception {
        Path source = Files.createDirectories(directory.resolve("source"));
        Files.writeString(
                source.resolve("openclaw.yaml"),
                """
                apiVersion: openclaw/v1
                name: acme
                gateway:
                  release: %s
                  trustedProxies: [10.42.0.0/16]
                  auth: {%s}
                models:
                  default: anthropic/claude-sonnet-4-6
                  providers:
                    anthropic: {apiKey: {secret: llm, key: key}}
                agents: {main: {}}
                jobs:
                  morning: {schedule: {cron: "0 8 * * *", tz: UTC}, message: Look}
                kubernetes: {expose: {ingress: {host: openclaw.example.com}}}
                config: {hooks: {enabled: true, token: {secret: hooks, key: hook}}}
                """
                        .formatted(release, auth));
        InstalledChart installed = InstalledChart.of(
                GeneratedChart.of(source, release, directory.resolve("target")), release, directory.resolve("pod"));

        try (RunningGateway gateway = installed.start()) {
            assertThat(CronJobs.of(gateway).declared()).containsEntry("morning", "0 8 * * *");
            for (GatewayCredential shown : GatewayCredential.values()) {
                assertThatThrownBy(() -> GatewayConnection.open(gateway.port(), shown, "something else"))
                        .as(shown.word())
                        .hasMessageContaining("unauthorized");
            }
            assertThat(gateway.post("/tools/invoke", INVOKE, "x-forwarded-user", "me@example.com")
                            .statusCode())
                    .isIn(401, 403);
            assertThat(gateway.post("/hooks/wake", WAKE, "x-no", "token").statusCode())
                    .isEqualTo(401);
            assertThat(gateway.post("/hooks/wake", WAKE, "authorization", "Bearer dummy-hook")
                            .statusCode())
                    .isEqualTo(200);
        }
    }
}
