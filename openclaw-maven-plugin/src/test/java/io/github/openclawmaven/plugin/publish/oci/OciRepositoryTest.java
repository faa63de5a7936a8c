package io.github.openclawmaven.plugin.publish.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class OciRepositoryTest extends RegistryTest {

    @Test
    void pushesWhatHelmWouldAndTheSameManifestEachTime() throws Exception {
        StubRegistry registry = registry(request -> PASS);

        Publication first = push(registry, NOBODY, upload("1.2.0+5", "a"));

        assertThat(first.uploaded()).isTrue();
        assertThat(first.location()).isEqualTo(registry.url() + "/acme:1.2.0_5");
        assertThat(first.digest())
                .isEqualTo(ChartManifest.of(upload("1.2.0+5", "a")).digest());
        assertThat(requests(registry))
                .filteredOn(request -> request.startsWith("PUT"))
                .hasSize(4)
                .allMatch(request -> request.startsWith("PUT /v2/team/acme/blobs/uploads/1?state=a%2Bb&digest=sha256:")
                        || request.equals("PUT /v2/team/acme/manifests/1.2.0_5"));
        assertThat(registry.server().requests())
                .last()
                .extracting(request -> request.header("Content-type"))
                .isEqualTo(Optional.of("application/vnd.oci.image.manifest.v1+json"));
    }

    @Test
    void writesTheManifestThatHelmReads() throws Exception {
        ChartUpload upload = upload("1.2.0", "a");
        List<Blob> blobs = ChartManifest.blobs(upload);

        assertThat(blobs.get(0).content().text())
                .contains("{\"apiVersion\":\"v2\",\"name\":\"acme\",\"version\":\"1.2.0\",\"description\":\"a\","
                        + "\"home\":\"https://acme.corp\",\"sources\":[\"https://git.corp/acme\",\"https://other\"],"
                        + "\"maintainers\":[{\"name\":\"Ann\",\"email\":\"ann@corp\"},{\"name\":\"Team\"}],"
                        + "\"annotations\":{\"org.opencontainers.image.title\":\"no\",\"team\":\"x\"}}");
        assertThat(ChartManifest.of(upload).content().text().orElseThrow())
                .isEqualTo(("{'schemaVersion':2,'mediaType':'application/vnd.oci.image.manifest.v1+json',"
                                + "'config':{'mediaType':'application/vnd.cncf.helm.config.v1+json','digest':'%s','size':%d},"
                                + "'layers':[{'mediaType':'application/vnd.cncf.helm.chart.content.v1.tar+gzip','digest':'sha256:"
                                + upload.chart().sha256() + "','size':%d},"
                                + " {'mediaType':'application/vnd.cncf.helm.chart.provenance.v1.prov','digest':'%s','size':6}],"
                                + "'annotations':{'org.opencontainers.image.authors':'Ann (ann@corp), Team',"
                                + "'org.opencontainers.image.description':'a',"
                                + "'org.opencontainers.image.source':'https://git.corp/acme',"
                                + "'org.opencontainers.image.title':'acme',"
                                + "'org.opencontainers.image.url':'https://acme.corp',"
                                + "'org.opencontainers.image.version':'1.2.0','team':'x'}}")
                        .replace('\'', '"')
                        .formatted(
                                blobs.get(0).digest(),
                                blobs.get(0).content().size(),
                                upload.chart().content().size(),
                                blobs.get(2).digest()));
    }

    @Nested
    class AVersionThatIsThere {

        @Test
        void isLeftAloneWhenItIsTheSame() throws Exception {
            StubRegistry registry = registry(request -> PASS);
            Publication first = push(registry, NOBODY, upload("1.2.0", "a"));
            registry.server().requests().clear();

            Publication second = push(registry, NOBODY, upload("1.2.0", "a"));

            assertThat(second).isEqualTo(new Publication(first.location(), first.digest(), false));
            assertThat(requests(registry)).containsExactly("GET /v2/team/acme/manifests/1.2.0");
        }

        @Test
        void isNeverReplaced() throws Exception {
            StubRegistry registry = registry(request -> PASS);
            push(registry, NOBODY, upload("1.2.0", "a"));
            registry.server().requests().clear();

            assertThatThrownBy(() -> push(registry, NOBODY, upload("1.2.0", "b")))
                    .isInstanceOf(PublishException.class)
                    .hasMessage(
                            "acme 1.2.0 is published already, with other content: " + registry.url()
                                    + "/acme:1.2.0, sha256:"
                                    + upload("1.2.0", "a").chart().sha256()
                                    + ". Nothing was replaced; raise the version, or publish a -SNAPSHOT as long as it changes");
            assertThat(requests(registry)).noneMatch(request -> request.startsWith("P"));
        }

        @Test
        void isNeverReplacedEitherWhenItIsNoChart() throws Exception {
            StubRegistry registry =
                    registry(request -> request.method().equals("GET") ? Answer.text(200, "{\"layers\":[]}") : PASS);

            assertThatThrownBy(() -> push(registry, NOBODY, upload("1.2.0", "b")))
                    .hasMessageContaining("/acme:1.2.0, which is no Helm chart. Nothing was replaced");
        }

        @Test
        void getsTheProvenanceThatItLacks() throws Exception {
            StubRegistry registry = registry(request -> PASS);
            ChartUpload signed = upload("1.2.0", "a");
            Publication plain = push(registry, NOBODY, new ChartUpload(signed.chart(), Optional.empty()));

            Publication first = push(registry, NOBODY, signed);
            Publication again = push(registry, NOBODY, signed);
            Publication unsigned = push(registry, NOBODY, new ChartUpload(signed.chart(), Optional.empty()));

            assertThat(first.uploaded()).isTrue();
            assertThat(first.digest())
                    .isEqualTo(ChartManifest.of(signed).digest())
                    .isNotEqualTo(plain.digest());
            assertThat(List.of(again, unsigned)).containsOnly(new Publication(first.location(), first.digest(), false));
        }

        @Test
        void isReplacedWhenItIsASnapshot() throws Exception {
            StubRegistry registry = registry(request -> PASS);
            push(registry, NOBODY, upload("1.2.0-SNAPSHOT", "a"));

            Publication second = push(registry, NOBODY, upload("1.2.0-SNAPSHOT", "b"));

            assertThat(second.uploaded()).isTrue();
            assertThat(second.digest())
                    .isEqualTo(ChartManifest.of(upload("1.2.0-SNAPSHOT", "b")).digest());
        }
    }

    @Test
    void startsAnUploadAnewWhenItBreaksOff() throws Exception {
        List<String> failures = new ArrayList<>(List.of("once"));
        StubRegistry registry = registry(request -> request.target().contains("digest=") && !failures.isEmpty()
                ? Answer.of(500, "X-Failure", failures.remove(0))
                : PASS);
        HttpSettings settings = HttpSettings.defaults();

        Publication publication = OciRepository.of(
                        registry.url(), settings, HttpTransport.of(settings, progress::add), NOBODY)
                .publish(upload("1.2.0", "a"));

        assertThat(publication.uploaded()).isTrue();
        assertThat(requests(registry))
                .filteredOn(request -> request.startsWith("POST"))
                .hasSize(4);
        assertThat(progress).singleElement().asString().contains(" answers 500 (internal server error); trying again");
    }
}
