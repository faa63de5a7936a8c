package io.github.openclawmaven.plugin.publish.webdav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.SampleChart;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.StubFiles;
import io.github.openclawmaven.plugin.publish.http.StubServer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import io.github.openclawmaven.plugin.publish.index.RepositoryIndex;
import io.github.openclawmaven.plugin.publish.web.ChartServer;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WebDavRepositoryTest {

    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-25T09:30:00Z"));
    private static final Attempts HASTY = new Attempts(5, Duration.ZERO, Duration.ZERO);
    private static final String INDEX = "/charts/index.yaml";
    private static final ChartUpload OURS = SampleChart.upload("acme", "1.0.0");
    private static final ChartUpload THEIRS = SampleChart.upload("other", "2.0.0");

    private final StubFiles files = new StubFiles();
    private Function<Request, Optional<Answer>> special = request -> Optional.empty();
    private StubServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = new StubServer(this::answer);
    }

    @AfterEach
    void closeServer() {
        server.close();
    }

    /** Another build, which read the index before us, writes it after us. */
    @Test
    void writesItsEntryOnceMoreWhenItIsGoneAgain() throws Exception {
        AtomicInteger writes = new AtomicInteger();
        special = request -> {
            if (isWriteOfIndex(request) && writes.getAndIncrement() == 0) {
                files.put(INDEX, indexOfTheirs());
                return Optional.of(Answer.of(204));
            }
            return Optional.empty();
        };

        assertThat(publish().uploaded()).isTrue();
        assertBothAreListed();
    }

    @Test
    void startsAgainWhenTheServerSaysThatTheIndexHasChanged() throws Exception {
        files.put(INDEX, RepositoryIndex.read(Optional.empty(), "").content());
        special = request -> {
            if (request.method().equals("GET") && request.target().equals(INDEX) && !files.has("/seen")) {
                Answer before = files.get(request);
                files.put("/seen", "");
                files.put(INDEX, indexOfTheirs());
                return Optional.of(new Answer(200, Map.of("ETag", "\"old\""), before.body()));
            }
            boolean outdated = request.header("If-match").equals(Optional.of("\"old\""));
            return isWriteOfIndex(request) && outdated ? Optional.of(Answer.of(412)) : Optional.empty();
        };

        assertThat(publish().uploaded()).isTrue();
        assertBothAreListed();
    }

    @Test
    void asksThatNobodyHasMadeTheIndexMeanwhile() throws Exception {
        publish();

        assertThat(server.requests())
                .filteredOn(WebDavRepositoryTest::isWriteOfIndex)
                .singleElement()
                .satisfies(
                        request -> assertThat(request.header("If-none-match")).contains("*"));
    }

    /** A weak one does not stand for the bytes, and a server refuses it for ever. */
    @Test
    void sendsNoWeakEntityTagBack() throws Exception {
        files.put(INDEX, indexOfTheirs());
        special = request -> request.method().equals("GET") && request.target().equals(INDEX)
                ? Optional.of(new Answer(
                        200, Map.of("ETag", "W/\"1\""), files.get(request).body()))
                : Optional.empty();

        publish();

        assertThat(server.requests())
                .filteredOn(WebDavRepositoryTest::isWriteOfIndex)
                .singleElement()
                .satisfies(request -> assertThat(request.headers()).doesNotContainKey("If-match"));
    }

    @Test
    void givesUpWhereOthersAreAlwaysFaster() {
        special = request -> isWriteOfIndex(request) ? Optional.of(Answer.of(412)) : Optional.empty();

        assertThatThrownBy(this::publish)
                .isInstanceOf(PublishException.class)
                .hasMessageContaining("is changed by others faster than its index can be written; publish again");
    }

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
                .filteredOn(WebDavRepositoryTest::isWriteOfIndex)
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

    @Test
    void makesTheFolderWithItsParents() throws Exception {
        special = request -> {
            if (request.method().equals("MKCOL")) {
                boolean orphan = request.target().equals("/charts/") && !files.has("/");
                files.put(request.target(), "");
                return Optional.of(Answer.of(orphan ? 409 : 201));
            }
            return Optional.empty();
        };

        publish();

        assertThat(server.requests())
                .extracting(Request::toString)
                .containsSubsequence("HEAD " + INDEX, "MKCOL /charts/", "MKCOL /", "MKCOL /charts/", "PUT " + INDEX);
    }

    @Test
    void writesNothingWhereTheIndexIsBroken() {
        files.put(INDEX, "<html>");

        assertThatThrownBy(this::publish).hasMessageContaining("nothing was written");
        assertThat(server.requests()).noneMatch(request -> request.method().equals("PUT"));
    }

    private Publication publish() throws PublishException {
        HttpTransport transport = HttpTransport.of(HttpSettings.defaults(), line -> {});
        ChartServer charts = ChartServer.at(server.uri("/charts").toString(), transport, new Credentials.None());
        return new WebDavRepository(charts, CLOCK, HASTY).publish(OURS);
    }

    private Answer answer(Request request) {
        return special.apply(request).orElseGet(() -> {
            switch (request.method()) {
                case "GET", "HEAD":
                    return files.get(request);
                case "PUT":
                    files.put(request.target(), request.body());
                    return Answer.of(201);
                default:
                    return Answer.of(405);
            }
        });
    }

    private static Function<Request, Optional<Answer>> locking(Function<Request, Answer> lock) {
        return request -> switch (request.method()) {
            case "OPTIONS" -> Optional.of(Answer.of(200, "DAV", "1, 2"));
            case "LOCK" -> Optional.of(lock.apply(request));
            case "UNLOCK" -> Optional.of(Answer.of(204));
            default -> Optional.empty();
        };
    }

    private static boolean isWriteOfIndex(Request request) {
        return request.method().equals("PUT") && request.target().equals(INDEX);
    }

    private static Content indexOfTheirs() {
        try {
            RepositoryIndex index = RepositoryIndex.read(Optional.empty(), INDEX);
            index.add(THEIRS.chart(), THEIRS.chart().fileName(), CLOCK.instant());
            return index.content();
        } catch (PublishException e) {
            throw new IllegalStateException(e);
        }
    }

    private void assertBothAreListed() throws PublishException {
        RepositoryIndex index = RepositoryIndex.read(files.content(INDEX), INDEX);
        assertThat(index.digest(OURS.chart())).contains(OURS.chart().sha256());
        assertThat(index.digest(THEIRS.chart())).contains(THEIRS.chart().sha256());
    }
}
