package io.github.openclawmaven.it.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.credential.Locations;
import io.github.openclawmaven.plugin.publish.credential.StoredCredentials;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.oci.OciRepository;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OciRegistryIT {

    private static final Credentials NOBODY = new Credentials.None();
    private static final Credentials ALICE = new Basic(DockerRegistry.USER, DockerRegistry.PASSWORD);
    private static final HttpSettings SETTINGS = HttpSettings.defaults();

    private static PrivateAuthority authority;

    @TempDir
    Path directory;

    private final List<String> progress = new CopyOnWriteArrayList<>();

    @BeforeAll
    static void makeAuthority(@TempDir Path keys) throws IOException {
        authority = new PrivateAuthority(keys);
    }

    @AfterEach
    void saysNoPassword() {
        assertThat(progress).noneMatch(line -> line.contains(DockerRegistry.PASSWORD));
    }

    @Nested
    class Open {

        @Test
        void takesAChartThatHelmPullsBackByteForByte() throws Exception {
            try (DockerRegistry registry = open()) {
                ChartUpload upload = Charts.chart("1.2.0+build.5", "a");

                Publication publication = push(registry, NOBODY, upload);

                assertThat(publication.uploaded()).isTrue();
                assertThat(publication.location()).isEqualTo(registry.url() + "/acme:1.2.0_build.5");
                assertThat(helm().pull(registry.url() + "/acme", "1.2.0+build.5"))
                        .isEqualTo(upload.chart().content().bytes());
            }
        }

        @Test
        void keepsTheProvenanceToo() throws Exception {
            try (DockerRegistry registry = open()) {
                Content signature = Content.of("-----BEGIN PGP SIGNED MESSAGE-----\n");
                ChartUpload plain = Charts.chart("1.2.0", "a");

                Publication publication =
                        push(registry, NOBODY, new ChartUpload(plain.chart(), Optional.of(signature)));

                assertThat(new String(registry.blob(publication.digest().substring("sha256:".length()))))
                        .contains("application/vnd.cncf.helm.chart.provenance.v1.prov");
                assertThat(helm().pull(registry.url() + "/acme", "1.2.0"))
                        .isEqualTo(plain.chart().content().bytes());
            }
        }

        @Test
        void getsTheSameManifestForTheSameChart() throws Exception {
            try (DockerRegistry first = open();
                    DockerRegistry second =
                            DockerRegistry.open(directory.resolve("second")).start()) {
                assertThat(push(first, NOBODY, Charts.chart("1.2.0", "a")).digest())
                        .isEqualTo(
                                push(second, NOBODY, Charts.chart("1.2.0", "a")).digest());
            }
        }

        @Test
        void isLeftAloneWhenTheVersionIsThereWithTheSameBytes() throws Exception {
            try (DockerRegistry registry = open()) {
                Publication first = push(registry, NOBODY, Charts.chart("1.2.0", "a"));
                var files = registry.files();

                Publication second = push(registry, NOBODY, Charts.chart("1.2.0", "a"));

                assertThat(second).isEqualTo(new Publication(first.location(), first.digest(), false));
                assertThat(registry.files()).isEqualTo(files);
            }
        }

        @Test
        void isLeftAloneAndSaysSoWhenTheVersionIsThereWithOtherBytes() throws Exception {
            try (DockerRegistry registry = open()) {
                ChartUpload there = Charts.chart("1.2.0", "a");
                ChartUpload other = Charts.chart("1.2.0", "b");
                push(registry, NOBODY, there);
                var files = registry.files();

                assertThatThrownBy(() -> push(registry, NOBODY, other))
                        .isInstanceOf(PublishException.class)
                        .hasMessage(registry.url() + "/acme:1.2.0 is published already, with other content: the chart"
                                + " there is sha256:" + there.chart().sha256() + ", this one is sha256:"
                                + other.chart().sha256()
                                + "; a version is published once, so give the chart a new one");
                assertThat(registry.files()).isEqualTo(files);
            }
        }

        @Test
        void takesASnapshotAgainAndAgain() throws Exception {
            try (DockerRegistry registry = open()) {
                ChartUpload newer = Charts.chart("1.2.0-SNAPSHOT", "b");
                push(registry, NOBODY, Charts.chart("1.2.0-SNAPSHOT", "a"));

                assertThat(push(registry, NOBODY, newer).uploaded()).isTrue();

                assertThat(helm().pull(registry.url() + "/acme", "1.2.0-SNAPSHOT"))
                        .isEqualTo(newer.chart().content().bytes());
            }
        }

        private DockerRegistry open() throws IOException {
            return DockerRegistry.open(directory.resolve("registry")).start();
        }
    }

    @Nested
    class WithPassword {

        @Test
        void takesAChartFromWhoKnowsIt() throws Exception {
            try (DockerRegistry registry = protectedRegistry()) {
                ChartUpload upload = Charts.chart("1.2.0", "a");

                push(registry, ALICE, upload);

                assertThat(registry.blob(upload.chart().sha256()))
                        .isEqualTo(upload.chart().content().bytes());
            }
        }

        @Test
        void takesAChartFromWhomHelmLoggedIn() throws Exception {
            try (DockerRegistry registry = protectedRegistry()) {
                Path logins = helm().login(registry.host(), DockerRegistry.USER, DockerRegistry.PASSWORD);
                Credentials found = new StoredCredentials(
                                new Locations(Map.of("HELM_REGISTRY_CONFIG", logins.toString()), directory, "Linux"))
                        .find(URI.create(registry.url()))
                        .orElseThrow();
                ChartUpload upload = Charts.chart("1.2.0", "a");

                push(registry, found, upload);

                assertThat(helm().pull(registry.url() + "/acme", "1.2.0"))
                        .isEqualTo(upload.chart().content().bytes());
            }
        }

        @Test
        void refusesAWrongOneAndNone() throws Exception {
            try (DockerRegistry registry = protectedRegistry()) {
                assertRefused(
                        registry,
                        new Basic(DockerRegistry.USER, "canary-registry-wrong"),
                        "/acme:1.2.0 is refused (401, UNAUTHORIZED: authentication required): the registry does not"
                                + " accept the user name and password");
                assertRefused(
                        registry,
                        NOBODY,
                        "/acme:1.2.0 is refused (401, UNAUTHORIZED: authentication required): the registry wants"
                                + " credentials; add a <server> to settings.xml, or use helm registry login "
                                + registry.host());
            }
        }

        private DockerRegistry protectedRegistry() throws IOException {
            return DockerRegistry.withPassword(directory.resolve("registry")).start();
        }
    }

    @Nested
    class WithTokens {

        @Test
        void takesAChartFromWhoGetsOne() throws Exception {
            try (TokenServer tokens = new TokenServer(authority);
                    DockerRegistry registry = DockerRegistry.withTokens(
                                    directory.resolve("registry"), tokens, authority)
                            .start()) {
                ChartUpload upload = Charts.chart("1.2.0", "a");

                assertThat(push(registry, ALICE, upload).uploaded())
                        .as(registry.log())
                        .isTrue();

                assertThat(registry.blob(upload.chart().sha256()))
                        .isEqualTo(upload.chart().content().bytes());
                assertThatThrownBy(() -> push(registry, new Basic(DockerRegistry.USER, "canary-wrong"), upload))
                        .isInstanceOf(PublishException.class)
                        .hasMessageStartingWith("the token server http://127.0.0.1:")
                        .hasMessageContaining(" refuses the credentials (401, UNAUTHORIZED); check the user name")
                        .hasMessageNotContaining("canary");
            }
        }
    }

    @Nested
    class WithPrivateCertificate {

        @Test
        void takesAChartFromWhoTrustsItsAuthority() throws Exception {
            try (DockerRegistry registry = DockerRegistry.withTls(directory.resolve("registry"), authority)
                    .start()) {
                ChartUpload upload = Charts.chart("1.2.0", "a");

                push(registry, SETTINGS.withCaCertificates(authority.certificate()), NOBODY, upload, line -> {});

                HelmPull helm = new HelmPull(helm().home(), Optional.of(authority.certificate()));
                assertThat(helm.pull(registry.url() + "/acme", "1.2.0"))
                        .isEqualTo(upload.chart().content().bytes());
            }
        }

        @Test
        void isTrustedByNobodyElseAndForNoOtherName() throws Exception {
            PrivateAuthority other = new PrivateAuthority(directory.resolve("other"), "dns:registry.example");
            try (DockerRegistry registry = DockerRegistry.withTls(directory.resolve("registry"), authority)
                            .start();
                    DockerRegistry elsewhere = DockerRegistry.withTls(directory.resolve("elsewhere"), other)
                            .start()) {
                assertUnreachable(
                        registry,
                        other,
                        "its certificate is not trusted; name the PEM file of your certificate authority in"
                                + " openclaw.push.caCertificates");
                assertUnreachable(
                        elsewhere,
                        other,
                        "its certificate is not for this host name; use the name that is in the certificate");
                assertThat(progress).isEmpty();
            }
        }

        private void assertUnreachable(DockerRegistry registry, PrivateAuthority trusted, String reason) {
            HttpSettings settings = SETTINGS.withCaCertificates(trusted.certificate());
            assertThatThrownBy(() -> push(registry, settings, NOBODY, Charts.chart("1.2.0", "a"), progress::add))
                    .isInstanceOf(PublishException.class)
                    .hasMessage("https://" + registry.host() + " cannot be reached: " + reason);
        }
    }

    @Nested
    class ThatFails {

        @Test
        void inTheMiddleOfAnUploadCanBePushedToAgain() throws Exception {
            try (DockerRegistry registry =
                    DockerRegistry.open(directory.resolve("registry")).start()) {
                ChartUpload upload = Charts.large("1.2.0");

                assertThatThrownBy(() -> push(registry, SETTINGS.withRetries(1), NOBODY, upload, line -> {
                            progress.add(line);
                            registry.kill();
                        }))
                        .isInstanceOf(PublishException.class)
                        .hasMessageStartingWith("http://" + registry.host() + " cannot be reached: connection refused")
                        .hasMessageEndingWith(", after 2 tries; run the build again when it is well");
                assertThat(progress).first().asString().startsWith("sent 10 % of ");

                registry.start();
                assertThat(push(registry, NOBODY, upload).uploaded()).isTrue();
                assertThat(registry.blob(upload.chart().sha256()))
                        .isEqualTo(upload.chart().content().bytes());
            }
        }

        @Test
        void atFirstGetsTheChartWhenItIsBack() throws Exception {
            try (DockerRegistry registry = DockerRegistry.open(directory.resolve("registry"))) {
                ChartUpload upload = Charts.chart("1.2.0", "a");

                Publication publication = push(registry, SETTINGS, NOBODY, upload, line -> {
                    progress.add(line);
                    registry.start();
                });

                assertThat(publication.uploaded()).isTrue();
                assertThat(progress)
                        .singleElement()
                        .asString()
                        .contains(" cannot be reached: connection refused", "; trying again in 1 s (1 of 4)");
            }
        }
    }

    private HelmPull helm() throws IOException {
        return new HelmPull(Files.createDirectories(directory.resolve("helm")), Optional.empty());
    }

    private void assertRefused(DockerRegistry registry, Credentials credentials, String message) {
        assertThatThrownBy(() -> push(registry, credentials, Charts.chart("1.2.0", "a")))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith(registry.url() + message)
                .hasMessageNotContaining("canary");
    }

    private Publication push(DockerRegistry registry, Credentials credentials, ChartUpload upload)
            throws PublishException {
        return push(registry, SETTINGS, credentials, upload, progress::add);
    }

    private static Publication push(
            DockerRegistry registry,
            HttpSettings settings,
            Credentials credentials,
            ChartUpload upload,
            Consumer<String> progress)
            throws PublishException {
        return OciRepository.of(registry.url(), settings, HttpTransport.of(settings, progress), credentials)
                .publish(upload);
    }
}
