package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.RawServer.Behaviour;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a server can do to whoever talks to it, and that each of it has an end: one more is one more constant. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileServerTest extends TransportTest {

    private static final Duration MOMENT = Duration.ofMillis(300);
    private static final Duration FOREVER = Duration.ofHours(1);
    private static final String OK = "HTTP/1.1 200 OK\r\n";

    /** No more than this is ever sent at once, so that the server notices when nobody listens any longer. */
    private static final String MUCH = "x".repeat(64 * 1024);

    /** What the time of the exchange is, how long it may be silent, and what the user is told. */
    enum Hostility {
        NEVER_ANSWERS(MOMENT, FOREVER, "it did not answer wholly within the time limit", (in, out) -> {}),
        TRICKLES_ITS_HEADER(MOMENT, FOREVER, "it did not answer wholly within the time limit", (in, out) -> {
            RawServer.send(out, OK + "X: ");
            trickle(out);
        }),
        TRICKLES_ITS_BODY(MOMENT, FOREVER, "it did not answer wholly within the time limit", (in, out) -> {
            RawServer.send(out, OK + "Content-Length: 60000\r\n\r\n");
            trickle(out);
        }),
        TRICKLES_CHUNKS(MOMENT, FOREVER, "it did not answer wholly within the time limit", (in, out) -> {
            RawServer.send(out, OK + "Transfer-Encoding: chunked\r\n\r\n");
            while (true) {
                RawServer.send(out, "1\r\nx\r\n");
                Thread.sleep(10);
            }
        }),
        STOPS_IN_ITS_BODY(FOREVER, MOMENT, "not a byte went over the line for 0 s", (in, out) -> {
            RawServer.send(out, OK + "Content-Length: 60000\r\n\r\nx");
        }),
        PROMISES_AN_ANSWER_FOREVER(Duration.ofSeconds(20), FOREVER, "", (in, out) -> {
            while (true) {
                RawServer.send(out, "HTTP/1.1 103 Early Hints\r\n\r\n");
                Thread.sleep(1);
            }
        }),
        SENDS_HEADERS_FOREVER(MOMENT, FOREVER, "", (in, out) -> {
            RawServer.send(out, OK);
            while (true) {
                RawServer.send(out, "X: " + MUCH.substring(0, 4000) + "\r\n");
            }
        }),
        SENDS_ONE_HEADER_FOREVER(MOMENT, FOREVER, "", (in, out) -> {
            RawServer.send(out, OK + "X: ");
            while (true) {
                RawServer.send(out, MUCH);
            }
        }),
        HANGS_UP(FOREVER, FOREVER, "the connection broke", (in, out) -> out.close()),
        IS_NO_WEB_SERVER(
                FOREVER,
                FOREVER,
                "its answer is not HTTP",
                (in, out) -> RawServer.send(out, "SSH-2.0-\u001b[31mOpenSSH\r\n\r\n")),
        HAS_A_LENGTH_THAT_IS_NO_NUMBER(
                FOREVER,
                FOREVER,
                "its answer is not HTTP",
                (in, out) -> RawServer.send(out, OK + "Content-Length: \u001b[2Jlong\r\n\r\n")),
        HAS_A_NEGATIVE_LENGTH(MOMENT, FOREVER, "", (in, out) -> RawServer.send(out, OK + "Content-Length: -5\r\n\r\n")),
        HAS_A_CHUNK_WITHOUT_SIZE(
                FOREVER,
                FOREVER,
                "",
                (in, out) -> RawServer.send(out, OK + "Transfer-Encoding: chunked\r\n\r\nlarge\r\n"));

        private final Duration exchange;
        private final Duration silence;
        private final String reason;
        private final Behaviour behaviour;

        Hostility(Duration exchange, Duration silence, String reason, Behaviour behaviour) {
            this.exchange = exchange;
            this.silence = silence;
            this.reason = reason;
            this.behaviour = behaviour.afterHeader();
        }
    }

    @ParameterizedTest
    @EnumSource
    void endsAndSaysWhy(Hostility hostility) throws Exception {
        RawServer server = closing(new RawServer(hostility.behaviour));

        assertThatThrownBy(() ->
                        transport(budget(hostility.exchange, hostility.silence)).send(HttpCall.get(server.uri("/"))))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith("http://127.0.0.1:" + server.port() + " cannot be reached: " + hostility.reason)
                .satisfies(HostileServerTest::isHarmless);
    }

    @Test
    void hangsUpOnAServerThatTakesTooLong() throws Exception {
        RawServer server = closing(new RawServer(Hostility.NEVER_ANSWERS.behaviour));
        HttpTransport transport = transport(budget(MOMENT, FOREVER));

        assertRefused(
                transport, HttpCall.get(server.uri("/")), "http://127.0.0.1:" + server.port() + " cannot be reached: ");
        server.awaitHangUp();
    }

    @ParameterizedTest
    @EnumSource
    void endsWithoutMemoryForABodyThatDoesNot(Endless endless) throws Exception {
        RawServer server = closing(new RawServer(endless.behaviour.afterHeader()));

        HttpAnswer answer = transport(budget(FOREVER, FOREVER))
                .send(HttpCall.get(server.uri("/")).wanting(100_000));

        assertThat(answer.body().size()).isEqualTo(endless.read);
        server.awaitHangUp();
    }

    /** What is read of a body without an end. */
    enum Endless {
        PLAIN(100_000, OK + "\r\n", MUCH),
        OF_A_LENGTH(100_000, OK + "Content-Length: 9000000000000\r\n\r\n", MUCH),
        CHUNKED(100_000, OK + "Transfer-Encoding: chunked\r\n\r\n", "10000\r\n" + MUCH + "\r\n"),
        OF_A_REFUSAL(64 * 1024, "HTTP/1.1 404 Not Found\r\n\r\n", MUCH);

        private final int read;
        private final Behaviour behaviour;

        Endless(int read, String header, String body) {
            this.read = read;
            behaviour = (in, out) -> {
                RawServer.send(out, header);
                while (true) {
                    RawServer.send(out, body);
                }
            };
        }
    }

    @Test
    void endsAnUploadThatIsNotTaken() throws Exception {
        RawServer server =
                closing(new RawServer(((Behaviour) (in, out) -> Thread.sleep(FOREVER.toMillis())).afterHeader()));
        HttpCall upload = HttpCall.put(server.uri("/"), Content.of(new byte[32 << 20]));

        assertRefused(
                transport(budget(FOREVER, MOMENT)),
                upload,
                "http://127.0.0.1:" + server.port() + " cannot be reached: not a byte went over the line");
    }

    @Test
    void letsAServerThinkAfterTheUpload() throws Exception {
        Duration silence = Duration.ofMillis(50);
        RawServer server = closing(new RawServer(((Behaviour) (in, out) -> {
                    Thread.sleep(silence.toMillis() * 10);
                    RawServer.send(out, "HTTP/1.1 201 Created\r\nContent-Length: 0\r\n\r\n");
                })
                .afterHeader()));

        assertThat(transport(budget(FOREVER, silence))
                        .send(HttpCall.put(server.uri("/"), CHART))
                        .succeeded())
                .isTrue();
    }

    @Test
    void givesALargeUploadMoreTime() {
        Budget budget = Budget.generous();

        assertThat(budget.exchange(100)).isEqualTo(Duration.ofMinutes(5));
        assertThat(budget.exchange(16 << 20)).isEqualTo(Duration.ofSeconds(300 + 1024));
    }

    @Test
    void endsAPushThatIsKeptBusy() throws Exception {
        StubServer server = server(request -> StubServer.Answer.of(200));
        Budget budget = new Budget(FOREVER, FOREVER, 1, FOREVER, FOREVER, Duration.ZERO);

        assertRefused(
                transport(budget), HttpCall.get(server.uri("/")), "the push took longer than 0 minutes and was ended");
        assertThat(server.requests()).isEmpty();
    }

    @Test
    void isLeftAtOnceByABuildThatIsInterrupted() throws Exception {
        Thread build = Thread.currentThread();
        RawServer server = closing(new RawServer(((Behaviour) (in, out) -> build.interrupt()).afterHeader()));

        assertRefused(transport(budget(FOREVER, FOREVER)), HttpCall.get(server.uri("/")), "the upload was interrupted");
        assertThat(Thread.interrupted()).isTrue();
        server.awaitHangUp();
    }

    private static void trickle(OutputStream out) throws IOException, InterruptedException {
        while (true) {
            RawServer.send(out, "x");
            Thread.sleep(10);
        }
    }

    private HttpTransport transport(Budget budget) throws PublishException {
        return HttpTransport.of(HttpSettings.defaults().withRetries(0), budget, progress::add, pauses::add);
    }

    private static Budget budget(Duration exchange, Duration silence) {
        return new Budget(FOREVER, exchange, Integer.MAX_VALUE, silence, FOREVER, FOREVER);
    }

    private static void isHarmless(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            assertThat(String.valueOf(each.getMessage())).doesNotContain("\u001b");
        }
    }
}
