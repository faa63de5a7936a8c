package io.github.openclawmaven.plugin.publish.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.SampleChart;
import io.github.openclawmaven.plugin.publish.http.StubServer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What repositories on web servers take. */
class HostedRepositoryTest extends ProductTest {

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
                .allSatisfy(
                        request -> assertThat(request.header("Authorization")).isEqualTo(ALICE.authorization()))
                .extracting(Request::toString)
                .containsExactly("GET " + path, product.chartUpload());
    }

    @ParameterizedTest
    @EnumSource
    void uploadsTheProvenanceAfterTheChart(StubProduct product) throws Exception {
        publish(product, SampleChart.signed(ACME, "acme-1.0.0.tgz signature"));

        assertThat(files.content(product.path("acme-1.0.0.tgz.prov"))).contains(Content.of("acme-1.0.0.tgz signature"));
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
