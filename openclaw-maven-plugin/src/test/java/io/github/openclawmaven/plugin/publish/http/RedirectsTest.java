package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import java.net.URI;
import org.junit.jupiter.api.Test;

class RedirectsTest extends TransportTest {

    @Test
    void uploadsArriveWithTheirBodyAndOnTheSameServerWithTheirCredentials() throws Exception {
        StubServer server = server(
                request -> request.target().equals("/new") ? Answer.of(201) : Answer.of(307, "Location", "/new"));

        HttpAnswer answer =
                transport().send(HttpCall.put(server.uri("/old"), CHART).authorized(ALICE));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(server.requests().get(1)).hasToString("PUT /new").satisfies(request -> {
            assertThat(request.body()).isEqualTo("the chart");
            assertThat(request.header("Authorization")).isEqualTo(ALICE.authorization());
        });
    }

    @Test
    void credentialsStayWithTheServerThatTheyAreFor() throws Exception {
        StubServer store = server(request -> Answer.of(201));
        StubServer server = server(
                request -> Answer.of(302, "Location", store.uri("/x?sig=1").toString()));

        transport().send(HttpCall.put(server.uri("/"), CHART).authorized(ALICE).header("X-Kept", "yes"));

        assertThat(store.requests()).singleElement().satisfies(request -> {
            assertThat(request).hasToString("PUT /x?sig=1");
            assertThat(request.headers()).containsKey("X-kept").doesNotContainKey("Authorization");
        });
    }

    @Test
    void circlesAndOtherProtocolsAreRefused() throws Exception {
        StubServer circle = server(request -> Answer.of(302, "Location", "/"));
        StubServer file = server(request -> Answer.of(302, "Location", "file:///etc/passwd"));

        assertRefused(transport(), HttpCall.get(circle.uri("/")), circle.uri("/") + " redirects in circles");
        assertRefused(transport(), HttpCall.get(file.uri("/")), file.uri("/") + " redirects to something that is");
    }

    @Test
    void keepsCredentialsOffAPlainLineUnlessAllowed() throws Exception {
        HttpCall call = HttpCall.get(URI.create("http://registry.invalid/")).authorized(ALICE);

        assertRefused(transport(), call, "the credentials for http://registry.invalid would cross the network");
        assertRefused(
                transport(HttpSettings.defaults().withPlainHttp(true)), call, "http://registry.invalid cannot be");
    }
}
