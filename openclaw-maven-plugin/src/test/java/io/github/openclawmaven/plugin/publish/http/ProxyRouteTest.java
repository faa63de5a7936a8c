package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.publish.http.Credentials.Basic;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProxyRouteTest extends TransportTest {

    @Test
    void requestsCarryItsPasswordAndDirectOnesDoNot() throws Exception {
        StubServer proxy = server(request -> Answer.of(200));
        StubServer direct = server(request -> Answer.of(200));
        HttpTransport transport = transport(through(proxy, Optional.of(ALICE)));

        transport.send(HttpCall.get(URI.create("http://registry.invalid/v2/")));
        transport.send(HttpCall.get(direct.uri("/")));

        assertThat(proxy.requests()).singleElement().satisfies(request -> {
            assertThat(request).hasToString("GET http://registry.invalid/v2/");
            assertThat(request.header("Proxy-authorization")).isEqualTo(ALICE.authorization());
        });
        assertThat(direct.requests()).singleElement().satisfies(request -> assertThat(request.headers())
                .doesNotContainKey("Proxy-authorization"));
    }

    @Test
    void aPasswordThatItWantsOrRefusesIsSaid() throws Exception {
        StubServer proxy = server(request -> Answer.of(407, "Proxy-Authenticate", "Basic realm=\"corp\""));
        HttpCall call = HttpCall.get(URI.create("http://registry.invalid/v2/"));
        String place = "http://registry.invalid through the proxy 127.0.0.1:" + proxy.port() + " cannot be reached: ";

        assertRefused(
                transport(through(proxy, Optional.empty())),
                call,
                place + "the proxy wants a user name and a password; add them to its <proxy> in settings.xml");
        assertRefused(
                transport(through(proxy, Optional.of(ALICE))),
                call,
                place + "the proxy refuses the user name and password of its <proxy> in settings.xml");
    }

    private static HttpSettings through(StubServer proxy, Optional<Basic> credentials) {
        return HttpSettings.defaults()
                .withProxy(new ProxySettings("127.0.0.1", proxy.port(), credentials, "127.*|localhost"));
    }
}
