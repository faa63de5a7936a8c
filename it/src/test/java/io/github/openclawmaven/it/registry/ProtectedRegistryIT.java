package io.github.openclawmaven.it.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.it.SmallChart;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.credential.Locations;
import io.github.openclawmaven.plugin.publish.credential.StoredCredentials;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProtectedRegistryIT extends RegistryTest {

    private static PrivateAuthority authority;

    @BeforeAll
    static void makeAuthority(@TempDir Path keys) throws IOException {
        authority = new PrivateAuthority(keys);
    }

    @Nested
    class WithPassword {

        @Test
        void takesAChartFromWhoKnowsIt() throws Exception {
            try (DockerRegistry registry = protectedRegistry()) {
                ChartUpload upload = SmallChart.upload("acme", "1.2.0", "a");

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
                ChartUpload upload = SmallChart.upload("acme", "1.2.0", "a");

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
                ChartUpload upload = SmallChart.upload("acme", "1.2.0", "a");

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
                ChartUpload upload = SmallChart.upload("acme", "1.2.0", "a");

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
            assertThatThrownBy(() ->
                            push(registry, settings, NOBODY, SmallChart.upload("acme", "1.2.0", "a"), progress::add))
                    .isInstanceOf(PublishException.class)
                    .hasMessage("https://" + registry.host() + " cannot be reached: " + reason);
        }
    }

    private void assertRefused(DockerRegistry registry, Credentials credentials, String message) {
        assertThatThrownBy(() -> push(registry, credentials, SmallChart.upload("acme", "1.2.0", "a")))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith(registry.url() + message)
                .hasMessageNotContaining("canary");
    }
}
