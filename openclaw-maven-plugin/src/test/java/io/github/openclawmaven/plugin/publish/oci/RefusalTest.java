package io.github.openclawmaven.plugin.publish.oci;

import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RefusalTest extends RegistryTest {

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
        StubRegistry page = registry(
                request -> request.method().equals("POST") ? Answer.text(status, "<html>" + CANARY + "</html>") : PASS);
        StubRegistry json = registry(request -> request.method().equals("POST")
                ? Answer.text(status, "{\"errors\":[{\"code\":\"DENIED\",\"message\":\"no\"},{\"code\":\"MORE\"}]}")
                : PASS);

        assertRefused(page, ALICE, page.url() + "/acme:1.2.0 is refused (" + status + "): " + remedy);
        assertRefused(json, ALICE, json.url() + "/acme:1.2.0 is refused (" + status + ", DENIED: no, MORE): " + remedy);
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
