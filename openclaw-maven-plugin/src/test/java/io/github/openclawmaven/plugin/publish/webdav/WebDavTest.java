package io.github.openclawmaven.plugin.publish.webdav;

import static org.assertj.core.api.Assertions.assertThat;

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
import io.github.openclawmaven.plugin.publish.http.StubServerTest;
import io.github.openclawmaven.plugin.publish.index.RepositoryIndex;
import io.github.openclawmaven.plugin.publish.web.ChartServer;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;

/** A test that publishes to a WebDAV server. */
abstract class WebDavTest extends StubServerTest {

    static final InstantSource CLOCK = InstantSource.fixed(SampleChart.PUBLISHED);
    static final Attempts HASTY = new Attempts(5, Duration.ZERO, Duration.ZERO);
    static final String INDEX = "/charts/index.yaml";
    static final ChartUpload OURS = SampleChart.upload("acme", "1.0.0");
    static final ChartUpload THEIRS = SampleChart.upload("other", "2.0.0");

    final StubFiles files = new StubFiles();
    Function<Request, Optional<Answer>> special = request -> Optional.empty();
    StubServer server;

    @BeforeEach
    void startServer() throws IOException {
        server = server(this::answer);
    }

    final Publication publish() throws PublishException {
        HttpTransport transport = HttpTransport.of(HttpSettings.defaults(), progress::add);
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

    static boolean isWriteOfIndex(Request request) {
        return request.method().equals("PUT") && request.target().equals(INDEX);
    }

    static Content indexOfTheirs() {
        try {
            RepositoryIndex index = RepositoryIndex.read(Optional.empty(), INDEX);
            index.add(THEIRS.chart(), THEIRS.chart().fileName(), CLOCK.instant());
            return index.content();
        } catch (PublishException e) {
            throw new IllegalStateException(e);
        }
    }

    final void assertBothAreListed() throws PublishException {
        RepositoryIndex index = RepositoryIndex.read(files.content(INDEX), INDEX);
        assertThat(index.digest(OURS.chart())).contains(OURS.chart().sha256());
        assertThat(index.digest(THEIRS.chart())).contains(THEIRS.chart().sha256());
    }
}
