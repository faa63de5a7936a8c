package io.github.openclawmaven.plugin.publish.oci;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.HttpSettings;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import io.github.openclawmaven.plugin.publish.http.OwnCertificate;
import io.github.openclawmaven.plugin.publish.http.ProxySettings;
import io.github.openclawmaven.plugin.publish.http.StubServer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A registry names a server that must get neither a chart nor credentials: it is not even asked. */
class WrongServerTest extends RegistryTest {

    private static OwnCertificate certificate;

    @BeforeAll
    static void makeCertificate(@TempDir Path directory) throws Exception {
        certificate = new OwnCertificate(directory);
    }

    /** Which credentials the build has, what the registry does, and why the build refuses. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nobody   | sends the upload         | wants the upload at http://localhost:",
                "password | sends the upload         | wants the upload at http://localhost:",
                "nobody   | names a token server     | names as its token server http://localhost:",
                "password | names a token server     | names as its token server http://localhost:",
                "token    | names a token server     | names as its token server http://localhost:",
                "nobody   | redirects what is sent   | redirects the upload to http://localhost:",
                "nobody   | redirects what is read   | redirects to http://localhost:",
            })
    void getsNothingFromARegistryWithHttps(String credentials, String act, String refusal) throws Exception {
        StubServer wrong = server(request -> Answer.of(200));
        String address = "http://localhost:" + wrong.port() + "/x";
        StubServer registry = closing(StubServer.encrypted(certificate, leadingTo(act, address)));
        HttpSettings settings = HttpSettings.defaults().withRetries(0).withCaCertificates(certificate.pem());

        assertRefusal("oci://127.0.0.1:" + registry.port() + "/team", settings, credentials, refusal, "not encrypted");
        assertThat(wrong.requests()).isEmpty();
    }

    /** The registry is reached through a proxy, so that it has a name that is not this machine's. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "password | sends the upload       | wants the upload at http://127.0.0.1:",
                "password | names a token server   | names as its token server http://127.0.0.1:",
                "token    | names a token server   | names as its token server http://127.0.0.1:",
                "nobody   | redirects what is sent | redirects the upload to http://127.0.0.1:",
                "nobody   | redirects what is read | redirects to http://127.0.0.1:",
            })
    void getsNothingOnThisMachineFromARegistryElsewhere(String credentials, String act, String refusal)
            throws Exception {
        StubServer wrong = server(request -> Answer.of(200));
        StubServer registry = server(leadingTo(act, "http://127.0.0.1:" + wrong.port() + "/x"));
        HttpSettings settings = HttpSettings.defaults()
                .withRetries(0)
                .withPlainHttp(true)
                .withProxy(new ProxySettings("127.0.0.1", registry.port(), Optional.empty(), "127.*"));

        assertRefusal("oci://registry.invalid/team", settings, credentials, refusal, "this machine itself");
        assertThat(wrong.requests()).isEmpty();
    }

    private void assertRefusal(String url, HttpSettings settings, String credentials, String refusal, String reason) {
        assertThatThrownBy(() -> OciRepository.of(
                                url, settings, HttpTransport.of(settings, progress::add), credentials(credentials))
                        .publish(upload("1.2.0", "a")))
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(refusal)
                .hasMessageContaining(reason)
                .hasMessageContaining("nothing was sent there")
                .hasMessageNotContaining(CANARY);
    }

    private static Credentials credentials(String name) {
        return switch (name) {
            case "password" -> ALICE;
            case "token" -> new Credentials.IdentityToken(CANARY);
            default -> NOBODY;
        };
    }

    private static Function<Request, Answer> leadingTo(String act, String address) {
        return request -> switch (act) {
            case "sends the upload" -> request.method().equals("POST")
                    ? Answer.of(202, "Location", address)
                    : Answer.of(404);
            case "names a token server" -> Answer.of(401, "WWW-Authenticate", "Bearer realm=\"" + address + "\"");
            case "redirects what is sent" -> request.method().equals("POST")
                    ? Answer.of(307, "Location", address)
                    : Answer.of(404);
            default -> Answer.of(302, "Location", address);
        };
    }
}
