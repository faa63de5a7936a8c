package io.github.openclawmaven.plugin.publish.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.SampleChart;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.StubServer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OciRepositoryTest {

    private static final String CANARY = "canary-0d3e2";
    private static final Credentials ALICE = new Basic("alice", CANARY);
    private static final Credentials NOBODY = new Credentials.None();
    private static final Answer PASS = Answer.of(0);

    private final List<AutoCloseable> servers = new ArrayList<>();
    private final List<String> progress = new ArrayList<>();

    @AfterEach
    void closeServers() throws Exception {
        for (AutoCloseable server : servers) {
            server.close();
        }
        assertThat(progress).noneMatch(line -> line.contains(CANARY));
    }

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
                    .hasMessage(registry.url() + "/acme:1.2.0 is published already, with other content: the chart there"
                            + " is sha256:" + upload("1.2.0", "a").chart().sha256() + ", this one is sha256:"
                            + upload("1.2.0", "b").chart().sha256()
                            + "; a version is published once, so give the chart a new one");
            assertThat(requests(registry)).noneMatch(request -> request.startsWith("P"));
        }

        @Test
        void isNeverReplacedEitherWhenItIsNoChart() throws Exception {
            StubRegistry registry =
                    registry(request -> request.method().equals("GET") ? Answer.text(200, "{\"layers\":[]}") : PASS);

            assertThatThrownBy(() -> push(registry, NOBODY, upload("1.2.0", "b")))
                    .hasMessageContaining("what is there is no Helm chart");
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

    @Nested
    class Authentication {

        @Test
        void sendsUserAndPasswordOnlyWhenAsked() throws Exception {
            StubRegistry registry =
                    registry(request -> request.header("Authorization").isPresent()
                            ? PASS
                            : Answer.of(401, "WWW-Authenticate", "Basic realm=\"corp\""));

            push(registry, ALICE, upload("1.2.0", "a"));

            assertThat(registry.server().requests().get(0).header("Authorization"))
                    .isEmpty();
            assertThat(registry.server().requests().stream().skip(1))
                    .isNotEmpty()
                    .allMatch(request -> request.header("Authorization").equals(ALICE.authorization()));
        }

        @Test
        void turnsUserAndPasswordIntoATokenToPush() throws Exception {
            StubServer tokens = tokens(request -> Answer.text(200, "{\"token\":\"T-" + CANARY + "\"}"));
            StubRegistry registry = registry(wanting("Bearer T-" + CANARY, tokens));

            push(registry, ALICE, upload("1.2.0", "a"));

            assertThat(tokens.requests()).singleElement().satisfies(request -> {
                assertThat(request)
                        .hasToString("GET /token?service=reg+1&scope=repository%3Ateam%2Facme%3Apull%2Cpush");
                assertThat(request.header("Authorization")).isEqualTo(ALICE.authorization());
            });
            assertThat(registry.server().requests())
                    .noneMatch(request -> request.header("Authorization").equals(ALICE.authorization()));
        }

        @Test
        void redeemsAnIdentityTokenInTheBodyOfARequest() throws Exception {
            StubServer tokens = tokens(request -> Answer.text(200, "{\"access_token\":\"T\"}"));
            StubRegistry registry = registry(wanting("Bearer T", tokens));

            push(registry, new Credentials.IdentityToken(CANARY), upload("1.2.0", "a"));

            assertThat(tokens.requests()).singleElement().satisfies(request -> {
                assertThat(request).hasToString("POST /token");
                assertThat(request.body())
                        .contains("grant_type=refresh_token", "&refresh_token=" + CANARY, "service=reg+1&", "%2Cpush");
            });
        }

        @Test
        void sendsATokenThatIsGivenAsItIs() throws Exception {
            StubServer tokens = tokens(request -> Answer.of(500));
            StubRegistry registry = registry(wanting("Bearer " + CANARY, tokens));

            push(registry, new Credentials.Bearer(CANARY), upload("1.2.0", "a"));

            assertThat(tokens.requests()).isEmpty();
        }

        @Test
        void getsANewTokenWhenOneExpires() throws Exception {
            List<String> given = new ArrayList<>();
            StubServer tokens = tokens(request -> {
                given.add("T" + given.size());
                return Answer.text(200, "{\"token\":\"" + given.get(given.size() - 1) + "\"}");
            });
            StubRegistry registry = registry(request -> wanting(
                            request.target().contains("/manifests/")
                                            && request.method().equals("PUT")
                                    ? "Bearer T1"
                                    : "Bearer T0",
                            tokens)
                    .apply(request));

            assertThat(push(registry, ALICE, upload("1.2.0", "a")).uploaded()).isTrue();
            assertThat(given).containsExactly("T0", "T1");
        }

        @Test
        void givesNothingToTheStoreThatUploadsAreSentTo() throws Exception {
            StubServer store = tokens(request -> Answer.of(201));
            StubRegistry registry = registry(request -> request.header("Authorization")
                            .isEmpty()
                    ? Answer.of(401, "WWW-Authenticate", "Basic realm=\"corp\"")
                    : request.method().equals("POST")
                            ? Answer.of(
                                    202, "Location", store.uri("/bucket?sig=s").toString())
                            : PASS);

            push(registry, ALICE, upload("1.2.0", "a"));

            assertThat(store.requests())
                    .hasSize(3)
                    .allMatch(request -> request.target().startsWith("/bucket?sig=s&digest=sha256:"))
                    .allMatch(request -> request.header("Authorization").isEmpty());
        }

        @Test
        void saysWhatTheTokenServerRefuses() throws Exception {
            StubServer tokens = tokens(request ->
                    Answer.text(401, "{\"errors\":[{\"code\":\"UNAUTHORIZED\",\"message\":\"bad\\nuser\"}]}"));
            StubRegistry registry = registry(wanting("Bearer T", tokens));

            assertRefused(
                    registry,
                    ALICE,
                    "the token server http://127.0.0.1:" + tokens.port()
                            + " refuses the credentials (401, UNAUTHORIZED: bad user); check ");
        }

        @Test
        void saysThatTheTokenServerGivesNone() throws Exception {
            for (String answer : List.of("", "<html>", "{}", "{\"token\":")) {
                StubServer tokens = tokens(request -> Answer.text(200, answer));
                assertRefused(registry(wanting("Bearer T", tokens)), ALICE, "the token server http://127.0.0.1:");
            }
        }

        private Function<Request, Answer> wanting(String authorization, StubServer tokens) {
            return request -> request.header("Authorization").equals(Optional.of(authorization))
                    ? PASS
                    : Answer.of(
                            401,
                            "WWW-Authenticate",
                            "Bearer realm=\"" + tokens.uri("/token")
                                    + "\",service=\"reg 1\",scope=\"repository:team/acme:pull\"");
        }

        private StubServer tokens(Function<Request, Answer> behaviour) throws IOException {
            StubServer server = new StubServer(behaviour);
            servers.add(server);
            return server;
        }
    }

    @Nested
    class ARefusal {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "401|the registry does not accept the user name and password or the token",
                    "403|these credentials may not push there",
                    "404|the registry has no such place",
                    "405|the registry takes no uploads",
                    "409|the registry does not let the tag be changed",
                    "413|the chart of 1 KiB is too large",
                    "418|the address does not behave like an OCI registry",
                })
        void saysWhatToDo(int status, String remedy) throws Exception {
            StubRegistry page = registry(request ->
                    request.method().equals("POST") ? Answer.text(status, "<html>" + CANARY + "</html>") : PASS);
            StubRegistry json = registry(request -> request.method().equals("POST")
                    ? Answer.text(status, "{\"errors\":[{\"code\":\"DENIED\",\"message\":\"no\"},{\"code\":\"MORE\"}]}")
                    : PASS);

            assertRefused(page, ALICE, page.url() + "/acme:1.2.0 is refused (" + status + "): " + remedy);
            assertRefused(
                    json, ALICE, json.url() + "/acme:1.2.0 is refused (" + status + ", DENIED: no, MORE): " + remedy);
        }

        @Test
        void forWantOfCredentialsSaysWhereTheyBelong() throws Exception {
            StubRegistry registry = registry(request -> Answer.of(401, "WWW-Authenticate", "Basic realm=\"corp\""));

            assertRefused(
                    registry,
                    NOBODY,
                    registry.url() + "/acme:1.2.0 is refused (401): the registry wants credentials; add a <server> to"
                            + " settings.xml, or use helm registry login 127.0.0.1:"
                            + registry.server().port());
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

    @Nested
    class AUrl {

        @ParameterizedTest
        @CsvSource({
            "oci://ghcr.io/acme/charts/, oci://ghcr.io/acme/charts/acme:1.2.0",
            "OCI://Registry.Corp:5000, oci://registry.corp:5000/acme:1.2.0",
            "oci://[::1]:5000/x, oci://[::1]:5000/x/acme:1.2.0",
        })
        void namesWhereTheChartGoes(String url, String destination) throws Exception {
            assertThat(repository(url).destination(upload("1.2.0", "a"))).isEqualTo(destination);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "https://ghcr.io/acme",
                    "oci://alice:" + CANARY + "@ghcr.io/acme",
                    "oci://ghcr.io/acme?x=" + CANARY,
                    "oci://",
                    "oci://under_score/acme",
                    "oci://ghcr.io/Acme",
                    "oci://ghcr.io/a//b",
                    "oci://ghcr.io/acme:1.2.0",
                })
        void isRefusedWhenItIsNotARegistrys(String url) {
            assertThatThrownBy(() -> repository(url))
                    .isInstanceOf(PublishException.class)
                    .hasMessageContaining("oci://")
                    .hasMessageNotContaining(CANARY);
        }

        private OciRepository repository(String url) throws PublishException {
            HttpSettings settings = HttpSettings.defaults();
            return OciRepository.of(url, settings, HttpTransport.of(settings, progress::add), NOBODY);
        }
    }

    private void assertRefused(StubRegistry registry, Credentials credentials, String message) {
        assertThatThrownBy(() -> push(registry, credentials, upload("1.2.0", "a")))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining(CANARY);
    }

    private Publication push(StubRegistry registry, Credentials credentials, ChartUpload upload)
            throws PublishException {
        HttpSettings settings = HttpSettings.defaults().withRetries(0);
        return OciRepository.of(registry.url(), settings, HttpTransport.of(settings, progress::add), credentials)
                .publish(upload);
    }

    private StubRegistry registry(Function<Request, Answer> before) throws IOException {
        StubRegistry registry = new StubRegistry(before);
        servers.add(registry);
        return registry;
    }

    private static List<String> requests(StubRegistry registry) {
        return registry.server().requests().stream().map(Request::toString).toList();
    }

    private static ChartUpload upload(String version, String description) {
        String yaml =
                """
                apiVersion: v2
                name: acme
                version: %s
                description: %s
                home: https://acme.corp
                sources: [https://git.corp/acme, https://other]
                maintainers: [{name: Ann, email: ann@corp}, {name: Team}]
                annotations: {org.opencontainers.image.title: no, team: x}
                """
                        .formatted(version, description);
        return SampleChart.signed(new ChartUpload(SampleChart.packed("acme", yaml, ""), Optional.empty()), "signed");
    }
}
