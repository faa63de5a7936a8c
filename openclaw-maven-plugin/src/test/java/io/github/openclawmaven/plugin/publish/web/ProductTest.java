package io.github.openclawmaven.plugin.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.SampleChart;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.StubFiles;
import io.github.openclawmaven.plugin.publish.http.StubServer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import io.github.openclawmaven.plugin.publish.http.StubServerTest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/** A test that publishes to ChartMuseum, Nexus and Artifactory; see {@link StubProduct} for how they behave here. */
abstract class ProductTest extends StubServerTest {

    static final ChartUpload ACME = SampleChart.upload("acme", "1.0.0");
    static final ChartUpload SNAPSHOT = SampleChart.upload("acme", "1.0.0-SNAPSHOT");
    static final ChartUpload CHANGED_SNAPSHOT = SampleChart.upload("acme", "1.0.0-SNAPSHOT", "changed");

    final StubFiles files = new StubFiles();
    boolean immutable;
    Function<Request, Optional<Answer>> special = request -> Optional.empty();
    private Optional<StubServer> server = Optional.empty();

    final void appearsAfterTheFirstLook(StubProduct product, ChartUpload others) {
        immutable = true;
        AtomicInteger looks = new AtomicInteger();
        special = request -> {
            if (request.method().equals("GET") && looks.getAndIncrement() == 0) {
                files.put(
                        product.path(others.chart().fileName()), others.chart().content());
                return Optional.of(Answer.of(404));
            }
            return Optional.empty();
        };
    }

    final Publication publish(StubProduct product, ChartUpload upload) throws PublishException {
        ChartRepository repository =
                product.repository(at(running(product).uri(product.url()).toString()));
        Publication publication = repository.publish(upload);
        assertThat(publication.location()).isEqualTo(repository.destination(upload));
        return publication;
    }

    final ChartServer at(String url) throws PublishException {
        return ChartServer.at(url, HttpTransport.of(HttpSettings.defaults(), progress::add), ALICE);
    }

    final StubServer running(StubProduct product) {
        if (server.isEmpty()) {
            try {
                server = Optional.of(server(request -> answer(product, request)));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
        return server.get();
    }

    private Answer answer(StubProduct product, Request request) {
        return special.apply(request)
                .orElseGet(() -> request.method().equals("GET")
                        ? files.get(request)
                        : product.upload(request, files, immutable));
    }
}
