package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HttpTransportTest extends TransportTest {

    @Test
    void sendsMethodHeadersAndBodyAndGivesTheAnswerBack() throws Exception {
        StubServer server = server(request -> new Answer(201, Map.of("X-Made", "yes"), "{\"saved\":true}"));

        HttpAnswer answer = transport()
                .send(HttpCall.put(server.uri("/charts/acme.tgz?force"), CHART)
                        .header("content-type", "text/plain")
                        .header("Content-Type", "application/gzip")
                        .authorized(ALICE));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.succeeded()).isTrue();
        assertThat(answer.header("x-made")).contains("yes");
        assertThat(answer.text()).isEqualTo("{\"saved\":true}");
        assertThat(server.requests()).singleElement().satisfies(request -> {
            assertThat(request).hasToString("PUT /charts/acme.tgz?force");
            assertThat(request.headers()).containsEntry("Content-type", List.of("application/gzip"));
            assertThat(request.header("User-agent")).contains("openclaw-maven-plugin");
            assertThat(request.header("Authorization")).isEqualTo(ALICE.authorization());
            assertThat(request.header("Content-length")).contains("9");
            assertThat(request.body()).isEqualTo("the chart");
        });
    }

    @Test
    void givesRefusalsBackWithoutAnotherTry() throws Exception {
        StubServer server = server(request -> Answer.of(409));

        assertThat(transport().send(HttpCall.get(server.uri("/"))).is(409)).isTrue();
        assertThat(server.requests()).hasSize(1);
        assertThat(pauses).isEmpty();
    }

    @Test
    void saysHowFarALargeUploadIs() throws Exception {
        StubServer server = server(request -> Answer.of(201));

        transport().send(HttpCall.put(server.uri("/"), Content.of("x".repeat(3 << 20))));

        assertThat(progress).hasSize(10).startsWith("sent 10 % of 3 MiB").endsWith("sent 100 % of 3 MiB");
        assertThat(server.requests().get(0).header("Content-length")).contains(Integer.toString(3 << 20));
    }

    @Test
    void showsNoSecretAsText() {
        HttpCall call =
                HttpCall.get(URI.create("https://host/path?sig=" + CANARY)).authorized(ALICE);

        assertThat(call).hasToString("GET https://host/path");
        assertThat(List.of(ALICE, new Credentials.Bearer(CANARY), new Credentials.IdentityToken(CANARY))
                        .toString())
                .contains("alice")
                .doesNotContain(CANARY);
    }
}
