package io.github.openclawmaven.plugin.publish.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.AddressPolicy.Step;
import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who supplies an address, for what, which, whether plain http is allowed, and what becomes of it: one more case is one more row. */
class AddressPolicyTest {

    private static final String CANARY = "canary-0d11c";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // its own server
                "https://reg.corp/v2/a | READ   | /b?x=1#top                | no  | https://reg.corp/b?x=1",
                "https://reg.corp/v2/a | CHANGE | b                         | no  | https://reg.corp/v2/b",
                "https://reg.corp/v2/a | UPLOAD | https://REG.corp:443/b    | no  | https://REG.corp:443/b",
                "https://reg.corp/v2/a | TOKEN  | //reg.corp/token          | no  | https://reg.corp/token",
                "http://reg.corp/a     | CHANGE | /b                        | yes | http://reg.corp/b",
                "http://reg.corp/a     | CHANGE | https://reg.corp/b        | no  | https://reg.corp/b",
                "http://reg.corp/a     | CHANGE | https://reg.corp:8443/b   | yes | another server than http://reg.corp;",
                // another one with https
                "https://reg.corp/a    | READ   | https://store.io/b        | no  | https://store.io/b",
                "https://reg.corp/a    | CHANGE | https://store.io/b        | no  | another server than https://reg.corp;",
                "https://reg.corp/a    | CHANGE | https://store.io/b        | yes | another server than https://reg.corp;",
                "https://reg.corp/a    | CHANGE | https://reg.corp:8443/b   | no  | another server than https://reg.corp;",
                "https://reg.corp/a    | CHANGE | https://reg.corp.evil.io/ | no  | another server than https://reg.corp;",
                "https://reg.corp/a    | UPLOAD | https://store.io/b        | no  | https://store.io/b",
                "https://reg.corp/a    | TOKEN  | https://auth.io/t         | no  | https://auth.io/t",
                "http://127.0.0.1:5/a  | UPLOAD | https://store.io/b        | no  | https://store.io/b",
                "http://127.0.0.1:5/a  | TOKEN  | https://auth.io/t         | no  | https://auth.io/t",
                // from https down to http
                "https://reg.corp/a    | READ   | http://reg.corp/b         | no  | not encrypted, although",
                "https://reg.corp/a    | READ   | http://store.io/b         | yes | not encrypted, although",
                "https://reg.corp/a    | CHANGE | http://reg.corp/b         | yes | not encrypted, although",
                "https://reg.corp/a    | UPLOAD | http://store.io/b         | no  | not encrypted, although",
                "https://reg.corp/a    | UPLOAD | http://store.io/b         | yes | not encrypted, although",
                "https://reg.corp/a    | TOKEN  | http://auth.io/t          | yes | not encrypted, although",
                "https://reg.corp/a    | TOKEN  | http://reg.corp/t         | no  | not encrypted, although",
                "https://reg.corp/a    | TOKEN  | http://127.0.0.1/t        | yes | not encrypted, although",
                "https://127.0.0.1/a   | TOKEN  | http://localhost/t        | yes | not encrypted, although",
                // a registry that takes itself for one without TLS
                "https://reg.corp:5/a  | UPLOAD | http://reg.corp/b?s=%2B#x | no  | https://reg.corp:5/b?s=%2B",
                "https://reg.corp:5/a  | UPLOAD | http://reg.corp:80/b      | yes | https://reg.corp:5/b",
                // http all along
                "http://reg.corp/a     | READ   | http://store.io/b         | no  | http://store.io/b",
                "http://reg.corp/a     | UPLOAD | http://store.io/b         | no  | cross the network unencrypted",
                "http://reg.corp/a     | UPLOAD | http://store.io/b         | yes | http://store.io/b",
                "http://reg.corp/a     | TOKEN  | http://auth.io/t          | no  | cross the network unencrypted",
                "http://reg.corp/a     | TOKEN  | http://auth.io/t          | yes | http://auth.io/t",
                "http://127.0.0.1:5/a  | TOKEN  | http://auth.io/t          | no  | cross the network unencrypted",
                "http://127.0.0.1:5/a  | UPLOAD | http://store.io/b         | no  | cross the network unencrypted",
                // this machine, from itself and from elsewhere
                "http://127.0.0.1:5/a  | TOKEN  | http://127.0.0.1:6/t      | no  | http://127.0.0.1:6/t",
                "http://127.0.0.1:5/a  | TOKEN  | http://localhost:6/t      | no  | http://localhost:6/t",
                "http://localhost:5/a  | UPLOAD | http://[::1]:6/t          | no  | http://[::1]:6/t",
                "http://127.0.0.1:5/a  | CHANGE | http://127.0.0.1:6/b      | no  | another server than http://127.0.0.1:5;",
                "http://reg.corp/a     | TOKEN  | http://127.0.0.1:6/t      | yes | this machine itself",
                "http://reg.corp/a     | READ   | http://127.0.0.1:6/t      | yes | this machine itself",
                "http://reg.corp/a     | READ   | http://localhost/         | yes | this machine itself",
                "http://reg.corp/a     | READ   | http://LOCALHOST./        | yes | this machine itself",
                "http://reg.corp/a     | READ   | http://127.8.9.1/         | yes | this machine itself",
                "http://reg.corp/a     | READ   | http://0.0.0.0/           | yes | this machine itself",
                "http://reg.corp/a     | READ   | http://[0:0:0:0:0:0:0:1]/ | yes | this machine itself",
                "http://reg.corp/a     | READ   | http://[::ffff:127.0.0.1]/| yes | this machine itself",
                "http://reg.corp/a     | READ   | http://[::]/              | yes | this machine itself",
                "https://reg.corp/a    | TOKEN  | https://127.0.0.1/t       | no  | this machine itself",
                "https://reg.corp/a    | UPLOAD | https://localhost/b       | no  | this machine itself",
                "http://127.evil.io/a  | READ   | http://127.0.0.1/         | yes | this machine itself",
                // no address of the web
                "https://reg.corp/a    | READ   | file:///etc/passwd        | no  | not a URL of a web server",
                "https://reg.corp/a    | UPLOAD | ftp://reg.corp/b          | yes | not a URL of a web server",
                "https://reg.corp/a    | TOKEN  | token.io/t                | no  | https://reg.corp/token.io/t",
                "https://reg.corp/a    | TOKEN  | data:text/plain,x         | no  | not a URL of a web server",
                "https://reg.corp/a    | READ   | https:///b                | no  | not a URL of a web server",
                "https://reg.corp/a    | READ   | https:b                   | no  | not a URL of a web server",
                "https://reg.corp/a    | READ   | https://under_score/b     | no  | not a URL of a web server",
                "https://reg.corp/a    | READ   | https://2130706433/       | no  | not a URL of a web server",
                "http://reg.corp/a     | READ   | http://0x7f000001/        | yes | not a URL of a web server",
                "https://reg.corp/a    | READ   | https://store.io:0/b      | no  | not a URL of a web server",
                "https://reg.corp/a    | READ   | https://store.io:65536/b  | no  | not a URL of a web server",
                "https://reg.corp/a    | READ   | https://store.io:99999999999/ | no | not a URL of a web server",
                "https://reg.corp/a    | READ   | 'https://store.io/a b'    | no  | not a URL of a web server",
                "https://reg.corp/a    | READ   | https://reg.corp\\@evil.io | no | not a URL of a web server",
                "https://reg.corp/a    | UPLOAD | https://u:p@reg.corp/b    | no  | without a user and a password",
                "https://reg.corp/a    | TOKEN  | https://u@auth.io/t       | no  | without a user and a password",
                "https://reg.corp/a    | READ   | https://reg.corp@evil.io/ | no  | without a user and a password",
            })
    void decides(URI from, Step step, String supplied, String plainHttp, String decision) throws Exception {
        AddressPolicy policy = new AddressPolicy(plainHttp.equals("yes"));

        if (decision.startsWith("http")) {
            assertThat(policy.decide(step, from, supplied)).hasToString(decision);
        } else {
            assertThatThrownBy(() -> policy.decide(step, from, supplied))
                    .isInstanceOf(PublishException.class)
                    .hasMessageStartingWith(Origin.of(from) + from.getPath() + " ")
                    .hasMessageContaining(decision);
        }
    }

    /** What a build may do at the address that its user named. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "https://reg.corp/    | no  | chart, token | yes",
                "http://127.0.0.1:5/  | no  | chart, token | yes",
                "http://localhost/    | no  | chart, token | yes",
                "http://[::1]/        | no  | chart, token | yes",
                "http://reg.corp/     | yes | chart, token | yes",
                "http://reg.corp/     | no  | nothing      | yes",
                "http://reg.corp/     | no  | chart        | what goes to http://reg.corp would cross the network",
                "http://reg.corp/     | no  | token        | the credentials for http://reg.corp would cross the network",
                "http://127.evil.io/  | no  | token        | the credentials for http://127.evil.io would cross",
                "http://reg.corp:0/   | yes | nothing      | http://reg.corp:0 is no address of a web server",
                "http://h:65536/      | yes | nothing      | http://h:65536 is no address of a web server",
            })
    void permits(URI uri, String plainHttp, String sent, String decision) throws Exception {
        AddressPolicy policy = new AddressPolicy(plainHttp.equals("yes"));
        HttpCall plain = HttpCall.of("PUT", uri);
        HttpCall call = sent.contains("chart") ? plain.body(TransportTest.CHART) : plain;
        HttpCall whole = sent.contains("token") ? call.authorized(new Credentials.Bearer(CANARY)) : call;

        if (decision.equals("yes")) {
            policy.permit(whole);
        } else {
            assertThatThrownBy(() -> policy.permit(whole))
                    .isInstanceOf(PublishException.class)
                    .hasMessageStartingWith(decision)
                    .hasMessageNotContaining(CANARY);
        }
    }
}
