package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RetriesTest extends TransportTest {

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
        StubServer server =
                server(request -> times.size() == 1 ? Answer.of(200) : Answer.of(429, "Retry-After", times.remove(0)));

        transport().send(HttpCall.get(server.uri("/")));

        assertThat(pauses)
                .startsWith(Duration.ofSeconds(7), Duration.ofMinutes(1), Duration.ZERO)
                .hasSize(4);
    }

    @Test
    void endWithTheReasonAfterTheLastRetry() throws Exception {
        StubServer server = server(request -> Answer.text(503, "<html>Traceback</html>"));

        assertThatThrownBy(
                        () -> transport().send(HttpCall.get(server.uri("/acme")).authorized(ALICE)))
                .isInstanceOf(PublishException.class)
                .hasMessage(server.uri("/acme") + " answers 503 (service unavailable), after 5 tries;"
                        + " run the build again when it is well");
        assertThat(server.requests()).hasSize(5);
    }

    @Test
    void endWhenTheNextWouldBeginTooLate() throws Exception {
        StubServer server = server(request -> Answer.of(429, "Retry-After", "60"));
        Duration forever = Duration.ofHours(1);
        Budget budget = new Budget(forever, forever, 1, forever, Duration.ofSeconds(59), forever);

        assertRefused(
                HttpTransport.of(HttpSettings.defaults(), budget, progress::add, pauses::add),
                HttpCall.get(server.uri("/acme")),
                server.uri("/acme") + " answers 429 (too many requests); run the build again when it is well");
        assertThat(pauses).isEmpty();
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
