package io.github.openclawmaven.plugin.publish.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.SampleChart;
import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.StubFiles;
import io.github.openclawmaven.plugin.publish.http.StubServer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** ChartMuseum, Nexus and Artifactory; see {@link StubProduct} for how they behave here. */
class HostedRepositoryTest {

    private static final Basic ALICE = new Basic("alice", "canary-51e0d");
    private static final ChartUpload ACME = SampleChart.upload("acme", "1.0.0");
    private static final ChartUpload SNAPSHOT = SampleChart.upload("acme", "1.0.0-SNAPSHOT");
    private static final ChartUpload CHANGED_SNAPSHOT = SampleChart.upload("acme", "1.0.0-SNAPSHOT", "changed");

    private final StubFiles files = new StubFiles();
    private boolean immutable;
    private Function<Request, Optional<Answer>> special = request -> Optional.empty();
    private Optional<StubServer> server = Optional.empty();

    @AfterEach
    void closeServer() {
        server.ifPresent(StubServer::close);
    }

    @Nested
    class Accepted {

        @ParameterizedTest
        @EnumSource
        void uploadsAChartAndSaysWhereItIs(StubProduct product) throws Exception {
            Publication publication = publish(product, ACME);

            String path = product.path("acme-1.0.0.tgz");
            assertThat(files.content(path)).contains(ACME.chart().content());
            assertThat(publication)
                    .isEqualTo(new Publication(
                            running(product).uri(path).toString(),
                            "sha256:" + ACME.chart().sha256(),
                            true));
            assertThat(running(product).requests())
                    .allSatisfy(request ->
                            assertThat(request.header("Authorization")).isEqualTo(ALICE.authorization()))
                    .extracting(Request::toString)
                    .containsExactly("GET " + path, product.chartUpload());
        }

        @ParameterizedTest
        @EnumSource
        void uploadsTheProvenanceAfterTheChart(StubProduct product) throws Exception {
            publish(product, SampleChart.signed(ACME, "acme-1.0.0.tgz signature"));

            assertThat(files.content(product.path("acme-1.0.0.tgz.prov")))
                    .contains(Content.of("acme-1.0.0.tgz signature"));
        }

        @ParameterizedTest
        @EnumSource
        void leavesTheSameBytesAlone(StubProduct product) throws Exception {
            publish(product, SampleChart.signed(ACME, "acme-1.0.0.tgz first"));

            assertThat(publish(product, SampleChart.signed(ACME, "acme-1.0.0.tgz second"))
                            .uploaded())
                    .isFalse();
            assertThat(files.content(product.path("acme-1.0.0.tgz.prov"))).contains(Content.of("acme-1.0.0.tgz first"));
        }

        @ParameterizedTest
        @EnumSource
        void replacesASnapshotWithItsProvenance(StubProduct product) throws Exception {
            publish(product, SampleChart.signed(SNAPSHOT, "acme-1.0.0-SNAPSHOT.tgz first"));

            assertThat(publish(product, SampleChart.signed(CHANGED_SNAPSHOT, "acme-1.0.0-SNAPSHOT.tgz second"))
                            .uploaded())
                    .isTrue();
            assertThat(files.content(product.path("acme-1.0.0-SNAPSHOT.tgz")))
                    .contains(CHANGED_SNAPSHOT.chart().content());
            assertThat(files.content(product.path("acme-1.0.0-SNAPSHOT.tgz.prov")))
                    .contains(Content.of("acme-1.0.0-SNAPSHOT.tgz second"));
        }

        @ParameterizedTest
        @EnumSource
        void doesNotMindWhenAnotherBuildUploadsTheSameAMomentEarlier(StubProduct product) throws Exception {
            appearsAfterTheFirstLook(product, ACME);

            assertThat(publish(product, ACME).uploaded()).isFalse();
        }

        @Test
        void uploadsToATenantOfAChartMuseum() throws Exception {
            special = request -> request.method().equals("POST") ? Optional.of(Answer.of(201)) : Optional.empty();
            StubServer running = running(StubProduct.CHARTMUSEUM);
            ChartRepository repository =
                    new ChartMuseumRepository(at(running.uri("/api/org/team").toString()));

            assertThat(repository.publish(ACME).location())
                    .isEqualTo(running.uri("/org/team/charts/acme-1.0.0.tgz").toString());
            assertThat(running.requests())
                    .extracting(Request::toString)
                    .containsExactly("GET /org/team/charts/acme-1.0.0.tgz", "POST /api/org/team/charts");
        }
    }

    @Nested
    class Refused {

        @ParameterizedTest
        @EnumSource
        void otherBytesUnderTheSameVersionWhateverTheServerAllows(StubProduct product) throws Exception {
            publish(product, SampleChart.upload("acme", "1.0.0", "first"));

            assertRefused(product, ACME, "acme 1.0.0 is published already, with other content: http://127.0.0.1");
            assertThat(files.content(product.path("acme-1.0.0.tgz")))
                    .contains(SampleChart.of("acme", "1.0.0", "first").content());
        }

        @ParameterizedTest
        @EnumSource
        void otherBytesThatAnotherBuildUploadsAMomentEarlier(StubProduct product) throws Exception {
            appearsAfterTheFirstLook(product, SampleChart.upload("acme", "1.0.0", "first"));

            assertRefused(product, ACME, "acme 1.0.0 is published already, with other content");
        }

        @ParameterizedTest
        @EnumSource
        void anUnsignedSnapshotInThePlaceOfASignedOne(StubProduct product) throws Exception {
            publish(product, SampleChart.signed(SNAPSHOT, "acme-1.0.0-SNAPSHOT.tgz first"));

            assertRefused(product, CHANGED_SNAPSHOT, "is signed, this build is not");
            assertThat(files.content(product.path("acme-1.0.0-SNAPSHOT.tgz")))
                    .contains(SNAPSHOT.chart().content());
        }

        @ParameterizedTest
        @CsvSource({
            "CHARTMUSEUM, without --disable-force-overwrite",
            "NEXUS, Allow redeploy",
            "ARTIFACTORY, needs the permission Delete/Overwrite"
        })
        void aSnapshotWhereTheServerReplacesNothing(StubProduct product, String advice) throws Exception {
            publish(product, SNAPSHOT);
            immutable = true;

            assertRefused(product, CHANGED_SNAPSHOT, advice);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "CHARTMUSEUM | 401 | check the <server> of settings.xml",
                    "CHARTMUSEUM | 403 | give it the right",
                    "CHARTMUSEUM | 404 | has no API there",
                    "CHARTMUSEUM | 405 | openclaw.push.type",
                    "CHARTMUSEUM | 413 | --max-upload-size",
                    "CHARTMUSEUM | 507 | --max-storage-objects",
                    "NEXUS       | 401 | check the <server> of settings.xml",
                    "NEXUS       | 403 | nx-repository-view-helm-",
                    "NEXUS       | 404 | check openclaw.push.url",
                    "NEXUS       | 405 | not a proxy or a group",
                    "NEXUS       | 409 | conflicts with what is there",
                    "NEXUS       | 413 | client_max_body_size",
                    "ARTIFACTORY | 401 | check the <server> of settings.xml",
                    "ARTIFACTORY | 403 | may not deploy",
                    "ARTIFACTORY | 404 | check openclaw.push.url",
                    "ARTIFACTORY | 405 | name a local repository",
                    "ARTIFACTORY | 409 | the checksum of what arrived differs",
                    "ARTIFACTORY | 413 | client_max_body_size",
                    "ARTIFACTORY | 418 | see the log of the server"
                })
        void withAdviceInsteadOfTheServersPage(StubProduct product, int status, String advice) {
            special = request -> request.method().equals("GET")
                    ? Optional.empty()
                    : Optional.of(Answer.text(status, "<html>No " + request.headers() + "</html>"));

            assertRefused(product, ACME, " was answered with " + status + ": ");
            assertRefused(product, ACME, advice);
        }

        @ParameterizedTest
        @EnumSource
        void whoMayNotSeeWhatIsThere(StubProduct product) {
            special = request -> Optional.of(Answer.of(401));

            assertRefused(product, ACME, "GET http://127.0.0.1");
            assertThat(running(product).requests())
                    .allMatch(request -> request.method().equals("GET"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://alice:canary-51e0d@host/charts",
                    "ftp://host/charts",
                    "https:///charts",
                    "https://host/charts?token=canary-51e0d",
                    "https://alice:canary-51e0d@ho st/",
                    "charts"
                })
        void anAddressThatIsNone(String url) {
            assertThatThrownBy(() -> at(url))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("the URL of")
                    .hasMessageNotContaining("canary");
        }

        private void assertRefused(StubProduct product, ChartUpload upload, String message) {
            assertThatThrownBy(() -> publish(product, upload))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining(message)
                    .hasMessageNotContainingAny(
                            "canary", "html", ALICE.authorization().orElseThrow());
        }
    }

    private void appearsAfterTheFirstLook(StubProduct product, ChartUpload others) {
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

    private Publication publish(StubProduct product, ChartUpload upload) throws PublishException {
        ChartRepository repository =
                product.repository(at(running(product).uri(product.url()).toString()));
        Publication publication = repository.publish(upload);
        assertThat(publication.location()).isEqualTo(repository.destination(upload));
        return publication;
    }

    private static ChartServer at(String url) throws PublishException {
        return ChartServer.at(url, HttpTransport.of(HttpSettings.defaults(), line -> {}), ALICE);
    }

    private StubServer running(StubProduct product) {
        if (server.isEmpty()) {
            try {
                server = Optional.of(new StubServer(request -> answer(product, request)));
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
