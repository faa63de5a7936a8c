package io.github.openclawmaven.plugin.publish.oci;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.SampleChart;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import io.github.openclawmaven.plugin.publish.http.StubServerTest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A test that pushes to registries of its own. */
abstract class RegistryTest extends StubServerTest {

    static final Credentials NOBODY = new Credentials.None();
    static final Answer PASS = Answer.of(0);

    final void assertRefused(StubRegistry registry, Credentials credentials, String message) {
        assertThatThrownBy(() -> push(registry, credentials, upload("1.2.0", "a")))
                .isInstanceOf(PublishException.class)
                .hasMessageStartingWith(message)
                .hasMessageNotContaining(CANARY);
    }

    final Publication push(StubRegistry registry, Credentials credentials, ChartUpload upload) throws PublishException {
        HttpSettings settings = HttpSettings.defaults().withRetries(0);
        return OciRepository.of(registry.url(), settings, HttpTransport.of(settings, progress::add), credentials)
                .publish(upload);
    }

    final StubRegistry registry(Function<Request, Answer> before) throws IOException {
        return closing(new StubRegistry(before));
    }

    static List<String> requests(StubRegistry registry) {
        return registry.server().requests().stream().map(Request::toString).toList();
    }

    static final ChartUpload upload(String version, String description) {
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
