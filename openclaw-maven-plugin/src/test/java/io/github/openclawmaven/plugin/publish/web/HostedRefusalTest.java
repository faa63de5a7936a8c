package io.github.openclawmaven.plugin.publish.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.SampleChart;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What repositories on web servers refuse, and what users are told. */
class HostedRefusalTest extends ProductTest {

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
                "https://alice:" + CANARY + "@host/charts",
                "ftp://host/charts",
                "https:///charts",
                "https://host/charts?token=" + CANARY,
                "https://alice:" + CANARY + "@ho st/",
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
