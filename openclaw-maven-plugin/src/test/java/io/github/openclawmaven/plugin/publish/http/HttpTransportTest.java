package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HttpTransportTest {

    private static final String CANARY = "canary-4f1c9";
    private static final Basic ALICE = new Basic("alice", CANARY);
    private static final Content CHART = Content.of("the chart");

    private final List<AutoCloseable> servers = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();
    private final List<Duration> pauses = new ArrayList<>();

    @AfterEach
    void closeServers() throws Exception {
        for (AutoCloseable server : servers) {
            server.close();
        }
        assertThat(progress).noneMatch(line -> line.contains(CANARY));
    }

    @Test
    void sendsMethodHeadersAndBodyAndGivesTheAnswerBack() throws Exception {
        StubServer server = server(request -> new Answer(201, Map.of("X-Made", "yes"), "{\"saved\":true}"));

        HttpAnswer answer = transport()
                .send(HttpCall.put(server.uri("/charts/acme.tgz?force"), CHART)
                        .header("content-type", "text/plain")
                        .header("Content-Type", "application/gzip")
                        .authorized(ALICE));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.succeeded()).isTrue();
        assertThat(answer.header("x-made")).contains("yes");
        assertThat(answer.text()).isEqualTo("{\"saved\":true}");
        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request).hasToString("PUT /charts/acme.tgz?force");
            assertThat(request.headers()).containsEntry("Content-type", List.of("application/gzip"));
            assertThat(request.header("User-agent")).contains("openclaw-maven-plugin");
            assertThat(request.header("Authorization")).isEqualTo(ALICE.authorization());
            assertThat(request.header("Content-length")).contains("9");
            assertThat(request.body()).isEqualTo("the chart");
        });
    }

    @Test
    void givesRefusalsBackWithoutAnotherTry() throws Exception {
        StubServer server = server(request -> Answer.of(409));

        assertThat(transport().send(HttpCall.get(server.uri("/"))).is(409)).isTrue();
        assertThat(server.requests()).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void saysHowFarALargeUploadIs() throws Exception {
        StubServer server = server(request -> Answer.of(201));

        transport().send(HttpCall.put(server.uri("/"), Content.of("x".repeat(3 << 20))));

        assertThat(progress).hasSize(10).startsWith("sent 10 % of 3 MiB").endsWith("sent 100 % of 3 MiB");
        assertThat(server.requests().get(0).header("Content-length")).contains(Integer.toString(3 << 20));
    }

    @Test
    void showsNoSecretAsText() {
        HttpCall call =
                HttpCall.get(URI.create("https://host/path?sig=" + CANARY)).authorized(ALICE);

        assertThat(call).hasToString("GET https://host/path");
        assertThat(List.of(ALICE, new Credentials.Bearer(CANARY), new Credentials.IdentityToken(CANARY))
                        .toString())
                .contains("alice")
                .doesNotContain(CANARY);
    }

    @Nested
    class TransientFailures {

        @Test
        void areTriedAgainWithPausesThatDouble() throws Exception {
            List<Integer> statuses = new ArrayList<>(List.of(408, 500, 502, 504, 201));
            StubServer server = server(request -> Answer.of(statuses.remove(0)));

            HttpAnswer answer = transport().send(HttpCall.put(server.uri("/acme"), CHART));

            assertThat(answer.status()).isEqualTo(201);
            assertThat(server.requests()).extracting(Request::body).containsOnly("the chart");
            for (int i = 0; i < 4; i++) {
                assertThat(pauses.get(i)).isBetween(Duration.ofMillis(500 << i), Duration.ofMillis(1000 << i));
            }
            assertThat(progress)
                    .hasSize(4)
                    .first()
                    .asString()
                    .startsWith(server.uri("/acme") + " answers 408 (request timeout); trying again in 1 s (1 of 4)");
        }

        @Test
        void waitAsLongAsTheServerAsksButNotForever() throws Exception {
            List<String> times = new ArrayList<>(List.of("7", "86400", "Wed, 21 Oct 2015 07:28:00 GMT", "soon", ""));
            StubServer server = server(
                    request -> times.size() == 1 ? Answer.of(200) : Answer.of(429, "Retry-After", times.remove(0)));

            transport().send(HttpCall.get(server.uri("/")));

            assertThat(pauses)
                    .startsWith(Duration.ofSeconds(7), Duration.ofMinutes(1), Duration.ZERO)
                    .hasSize(4);
        }

        @Test
        void endWithTheReasonAfterTheLastRetry() throws Exception {
            StubServer server = server(request -> Answer.text(503, "<html>Traceback</html>"));

            assertThatThrownBy(() ->
                            transport().send(HttpCall.get(server.uri("/acme")).authorized(ALICE)))
                    .isInstanceOf(PublishException.class)
                    .hasMessage(server.uri("/acme") + " answers 503 (service unavailable), after 5 tries;"
                            + " run the build again when it is well");
            assertThat(server.requests()).hasSize(5);
        }

        @Test
        void startAWholeConversationAgain() throws Exception {
            StubServer server = server(request -> switch (request.target()) {
                case "/start" -> Answer.of(202);
                default -> pauses.isEmpty() ? Answer.of(500) : Answer.of(201);
            });

            HttpAnswer answer = transport().hold(exchange -> {
                exchange.send(HttpCall.post(server.uri("/start"), CHART));
                return exchange.send(HttpCall.put(server.uri("/end"), CHART));
            });

            assertThat(answer.status()).isEqualTo(201);
            assertThat(server.requests())
                    .extracting(Request::toString)
                    .containsExactly("POST /start", "PUT /end", "POST /start", "PUT /end");
        }
    }

    @Nested
    class Redirected {

        @Test
        void uploadsArriveWithTheirBodyAndOnTheSameServerWithTheirCredentials() throws Exception {
            StubServer server = server(
                    request -> request.target().equals("/new") ? Answer.of(201) : Answer.of(307, "Location", "/new"));

            HttpAnswer answer =
                    transport().send(HttpCall.put(server.uri("/old"), CHART).authorized(ALICE));

            assertThat(answer.status()).isEqualTo(201);
            assertThat(server.requests().get(1)).hasToString("PUT /new").satisfies(request -> {
                assertThat(request.body()).isEqualTo("the chart");
                assertThat(request.header("Authorization")).isEqualTo(ALICE.authorization());
            });
        }

        @Test
        void credentialsStayWithTheServerThatTheyAreFor() throws Exception {
            StubServer store = server(request -> Answer.of(201));
            StubServer server = server(
                    request -> Answer.of(302, "Location", store.uri("/x?sig=1").toString()));

            transport()
                    .send(HttpCall.put(server.uri("/"), CHART).authorized(ALICE).header("X-Kept", "yes"));

            assertThat(store.requests()).singleElement().satisfies(request -> {
                assertThat(request).hasToString("PUT /x?sig=1");
                assertThat(request.headers()).containsKey("X-kept").doesNotContainKey("Authorization");
            });
        }

        @Test
        void circlesAndOtherProtocolsAreRefused() throws Exception {
            StubServer circle = server(request -> Answer.of(302, "Location", "/"));
            StubServer file = server(request -> Answer.of(302, "Location", "file:///etc/passwd"));

            assertRefused(transport(), HttpCall.get(circle.uri("/")), circle.uri("/") + " redirects in circles");
            assertRefused(transport(), HttpCall.get(file.uri("/")), file.uri("/") + " redirects to something that is");
        }
    }

    @Nested
    class ThroughAProxy {

        @Test
        void requestsCarryItsPasswordAndDirectOnesDoNot() throws Exception {
            StubServer proxy = server(request -> Answer.of(200));
            StubServer direct = server(request -> Answer.of(200));
            HttpTransport transport = transport(through(proxy, Optional.of(ALICE)));

            transport.send(HttpCall.get(URI.create("http://registry.invalid/v2/")));
            transport.send(HttpCall.get(direct.uri("/")));

            assertThat(proxy.requests()).singleElement().satisfies(request -> {
                assertThat(request).hasToString("GET http://registry.invalid/v2/");
                assertThat(request.header("Proxy-authorization")).isEqualTo(ALICE.authorization());
            });
            assertThat(direct.requests()).singleElement().satisfies(request -> assertThat(request.headers())
                    .doesNotContainKey("Proxy-authorization"));
        }

        @Test
        void aPasswordThatItWantsOrRefusesIsSaid() throws Exception {
            StubServer proxy = server(request -> Answer.of(407, "Proxy-Authenticate", "Basic realm=\"corp\""));
            HttpCall call = HttpCall.get(URI.create("http://registry.invalid/v2/"));
            String place =
                    "http://registry.invalid through the proxy 127.0.0.1:" + proxy.port() + " cannot be reached: ";

            assertRefused(
                    transport(through(proxy, Optional.empty())),
                    call,
                    place + "the proxy wants a user name and a password; add them to its <proxy> in settings.xml");
            assertRefused(
                    transport(through(proxy, Optional.of(ALICE))),
                    call,
                    place + "the proxy refuses the user name and password of its <proxy> in settings.xml");
        }

        private static HttpSettings through(StubServer proxy, Optional<Basic> credentials) {
            return HttpSettings.defaults()
                    .withProxy(new ProxySettings("127.0.0.1", proxy.port(), credentials, "127.*|localhost"));
        }
    }

    @Nested
    class Unreachable {

        @TempDir
        Path directory;

        @Test
        void saysThatTheConnectionIsRefused() throws Exception {
            int port;
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
                port = socket.getLocalPort();
            }

            assertRefused(
                    transport(),
                    HttpCall.get(URI.create("http://127.0.0.1:" + port + "/v2/")),
                    "http://127.0.0.1:" + port + " cannot be reached: connection refused");
            assertThat(pauses).hasSize(4);
        }

        @Test
        void saysThatTheHostIsUnknown() throws Exception {
            assertRefused(
                    transport(),
                    HttpCall.get(URI.create("https://registry.invalid/v2/")),
                    "https://registry.invalid cannot be reached: unknown host");
        }

        @Test
        void saysThatTheServerDoesNotSpeakHttps() throws Exception {
            // The JDK's own server does not answer such a greeting at all.
            ServerSocket plain = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"));
            servers.add(plain);
            CompletableFuture.runAsync(() -> answer(plain, "HTTP/1.0 400 Bad Request\r\n\r\n"));
            String place = "https://127.0.0.1:" + plain.getLocalPort();

            assertRefused(
                    transport(),
                    HttpCall.get(URI.create(place + "/v2/")),
                    place + " cannot be reached: it does not speak https");
            assertThat(pauses).isEmpty();
        }

        private static void answer(ServerSocket server, String text) {
            try (Socket socket = server.accept()) {
                socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
                socket.getInputStream().readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Test
        void keepsCredentialsOffAPlainLineUnlessAllowed() throws Exception {
            HttpCall call = HttpCall.get(URI.create("http://registry.invalid/")).authorized(ALICE);

            assertRefused(transport(), call, "the credentials for http://registry.invalid would cross the network");
            assertRefused(
                    transport(HttpSettings.defaults().withPlainHttp(true)), call, "http://registry.invalid cannot be");
        }

        @Test
        void namesTheFileOfCertificatesThatIsOfNoUse() throws IOException {
            Path empty = Files.writeString(directory.resolve("empty.pem"), "");
            Path broken = Files.writeString(directory.resolve("broken.pem"), "-----BEGIN CERTIFICATE-----\nAAA\n");

            for (Path file : List.of(empty, broken, directory.resolve("missing.pem"))) {
                assertThatThrownBy(() -> transport(HttpSettings.defaults().withCaCertificates(file)))
                        .isInstanceOf(PublishException.class)
                        .hasMessageStartingWith("openclaw.push.caCertificates: " + file + " ");
            }
        }
    }

    private static void assertRefused(HttpTransport transport, HttpCall call, String message) {
        assertThatThrownBy(() -> transport.send(call))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining(CANARY);
    }

    private StubServer server(Function<Request, Answer> behaviour) throws IOException {
        StubServer server = new StubServer(behaviour);
        servers.add(server);
        return server;
    }

    private HttpTransport transport() throws PublishException {
        return transport(HttpSettings.defaults());
    }

    private HttpTransport transport(HttpSettings settings) throws PublishException {
        return HttpTransport.of(settings, progress::add, pauses::add);
    }
}
