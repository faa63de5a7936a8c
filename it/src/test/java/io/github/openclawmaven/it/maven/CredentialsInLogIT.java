package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A build that says all it can ({@code -X}) says nothing of the credentials that it uses. */
class CredentialsInLogIT {

    private static final String PASSWORD = "canary-password-of-the-server";
    private static final String PASSPHRASE = "canary-passphrase-of-the-key";
    private static final String BASIC =
            Base64.getEncoder().encodeToString(("robot:" + PASSWORD).getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path temporary;

    private final Queue<String> shown = new ConcurrentLinkedQueue<>();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @ParameterizedTest
    @EnumSource
    void ofAPush(MavenDistribution distribution) throws IOException {
        server.createContext(
                "/", exchange -> answer(exchange, exchange.getRequestMethod().equals("POST") ? 201 : 404));

        MavenResult result = push(distribution).assertSuccess();

        assertThat(result.log()).contains("Pushed ", "[DEBUG]");
        assertThat(shown).contains("Basic " + BASIC);
        assertSilence(result);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 403, 500})
    void ofAPushThatFails(int status) throws IOException {
        server.createContext("/", exchange -> answer(exchange, status));

        MavenResult result = push(MavenDistribution.TODAYS).assertFailure();

        assertThat(result.log()).contains("[DEBUG]");
        assertThat(shown).contains("Basic " + BASIC);
        assertSilence(result);
    }

    private MavenResult push(MavenDistribution distribution) throws IOException {
        ProjectDirectory chart = ProjectDirectory.chartAt(temporary.resolve("chart"), "pushed");
        Path settings = Files.writeString(
                temporary.resolve("settings.xml"),
                """
                <settings>
                  <servers>
                    <server>
                      <id>charts</id>
                      <username>robot</username>
                      <password>%s</password>
                    </server>
                  </servers>
                </settings>
                """
                        .formatted(PASSWORD));
        return MavenBuild.of(chart)
                .with(distribution)
                .goals("-X", "-e", "--settings", settings.toString(), "package", "openclaw:push")
                .environment("MAVEN_GPG_PASSPHRASE", PASSPHRASE)
                .property(
                        "openclaw.push.url",
                        "http://127.0.0.1:" + server.getAddress().getPort())
                .property("openclaw.push.type", "chartmuseum")
                .property("openclaw.push.serverId", "charts")
                .property("openclaw.push.retries", 1)
                .run();
    }

    private void answer(HttpExchange exchange, int status) throws IOException {
        List<String> credentials = exchange.getRequestHeaders().getOrDefault("Authorization", List.of());
        shown.addAll(credentials);
        exchange.getRequestBody().readAllBytes();
        if (credentials.isEmpty()) {
            exchange.getResponseHeaders().add("WWW-Authenticate", "Basic realm=\"charts\"");
        }
        exchange.sendResponseHeaders(credentials.isEmpty() ? 401 : status, -1);
        exchange.close();
    }

    private static void assertSilence(MavenResult result) {
        assertThat(result.log()).doesNotContain(PASSWORD, BASIC, PASSPHRASE);
    }
}
