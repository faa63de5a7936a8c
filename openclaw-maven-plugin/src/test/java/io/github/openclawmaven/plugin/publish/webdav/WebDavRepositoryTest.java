package io.github.openclawmaven.plugin.publish.webdav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import io.github.openclawmaven.plugin.publish.index.RepositoryIndex;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class WebDavRepositoryTest extends WebDavTest {

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
                .filteredOn(WebDavTest::isWriteOfIndex)
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
                .filteredOn(WebDavTest::isWriteOfIndex)
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
}
