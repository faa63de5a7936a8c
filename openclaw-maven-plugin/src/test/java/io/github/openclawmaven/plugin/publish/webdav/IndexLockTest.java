package io.github.openclawmaven.plugin.publish.webdav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class IndexLockTest extends WebDavTest {

    @Test
    void waitsForTheLockWritesWithItAndGivesItBack() throws Exception {
        AtomicInteger locks = new AtomicInteger();
        special = locking(
                request -> locks.incrementAndGet() < 3 ? Answer.of(423) : Answer.of(200, "Lock-Token", "<urn:uuid:1>"));

        assertThat(publish().uploaded()).isTrue();

        assertThat(server.requests())
                .extracting(Request::toString)
                .containsSubsequence(
                        "LOCK " + INDEX,
                        "LOCK " + INDEX,
                        "LOCK " + INDEX,
                        "GET " + INDEX,
                        "PUT " + INDEX,
                        "UNLOCK " + INDEX);
        assertThat(server.requests())
                .filteredOn(WebDavTest::isWriteOfIndex)
                .singleElement()
                .satisfies(request -> assertThat(request.header("If")).contains("(<urn:uuid:1>)"));
        assertThat(server.requests())
                .filteredOn(request -> request.method().equals("UNLOCK"))
                .singleElement()
                .satisfies(request -> assertThat(request.header("Lock-token")).contains("<urn:uuid:1>"));
    }

    @Test
    void givesTheLockBackWhenItRefusesTheChart() {
        special = locking(request -> Answer.of(200, "Lock-Token", "<urn:uuid:1>"));
        files.put("/charts/acme-1.0.0.tgz", "someone's");

        assertThatThrownBy(this::publish).hasMessageContaining("acme 1.0.0 is published already");
        assertThat(server.requests()).extracting(Request::method).endsWith("UNLOCK");
    }

    @Test
    void saysThatTheLockWasLost() {
        special = locking(request -> Answer.of(200, "Lock-Token", "<urn:uuid:1>"));
        Function<Request, Optional<Answer>> locks = special;
        special = request -> isWriteOfIndex(request) ? Optional.of(Answer.of(412)) : locks.apply(request);

        assertThatThrownBy(this::publish)
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("was changed although it was locked by this build");
    }

    @Test
    void doesNotWaitForALockForEver() {
        special = locking(request -> Answer.of(423));

        assertThatThrownBy(this::publish)
                .isInstanceOf(PublishException.class)
                .hasMessage("LOCK " + server.uri(INDEX)
                        + " was answered with 423: someone else has locked it; publish again later");
        assertThat(files.has(INDEX)).isFalse();
    }

    private static Function<Request, Optional<Answer>> locking(Function<Request, Answer> lock) {
        return request -> switch (request.method()) {
            case "OPTIONS" -> Optional.of(Answer.of(200, "DAV", "1, 2"));
            case "LOCK" -> Optional.of(lock.apply(request));
            case "UNLOCK" -> Optional.of(Answer.of(204));
            default -> Optional.empty();
        };
    }
}
