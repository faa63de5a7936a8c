package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void readingGoesElsewhereWithoutCredentials() throws Exception {
        StubServer store = server(request -> Answer.of(200));
        StubServer server = server(
                request -> Answer.of(302, "Location", store.uri("/x?sig=1").toString()));

        transport().send(HttpCall.get(server.uri("/")).authorized(ALICE).header("X-Kept", "yes"));

        assertThat(store.requests()).singleElement().satisfies(request -> {
            assertThat(request).hasToString("GET /x?sig=1");
            assertThat(request.headers()).containsKey("X-kept").doesNotContainKey("Authorization");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 308})
    void nothingThatIsSentGoesElsewhere(int status) throws Exception {
        StubServer store = server(request -> Answer.of(201));
        StubServer server = server(
                request -> Answer.of(status, "Location", store.uri("/x?sig=1").toString()));

        for (HttpCall call : List.of(
                HttpCall.put(server.uri("/a"), CHART).authorized(ALICE),
                HttpCall.post(server.uri("/a"), CHART),
                HttpCall.of("DELETE", server.uri("/a")))) {
            assertRefused(
                    transport(),
                    call,
                    server.uri("/a") + " redirects the upload to " + Origin.of(store.uri("/"))
                            + ", another server than "
                            + Origin.of(server.uri("/"))
                            + "; nothing was sent there. If that is where charts belong, name"
                            + " it in openclaw.push.url");
        }
        assertThat(store.requests()).isEmpty();
    }

    @Test
    void whatWasTakenIsLookedUpElsewhereWithoutIt() throws Exception {
        StubServer other = server(request -> Answer.of(200));
        StubServer server =
                server(request -> Answer.of(303, "Location", other.uri("/done").toString()));

        transport().send(HttpCall.post(server.uri("/"), CHART).authorized(ALICE));

        assertThat(other.requests()).singleElement().satisfies(request -> {
            assertThat(request).hasToString("GET /done");
            assertThat(request.body()).isEmpty();
            assertThat(request.headers()).doesNotContainKey("Authorization");
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
