package io.github.openclawmaven.plugin.publish.oci;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.StubServer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class RegistryAuthenticationTest extends RegistryTest {

    @Test
    void sendsUserAndPasswordOnlyWhenAsked() throws Exception {
        StubRegistry registry =
                registry(request -> request.header("Authorization").isPresent()
                        ? PASS
                        : Answer.of(401, "WWW-Authenticate", "Basic realm=\"corp\""));

        push(registry, ALICE, upload("1.2.0", "a"));

        assertThat(registry.server().requests().get(0).header("Authorization")).isEmpty();
        assertThat(registry.server().requests().stream().skip(1))
                .isNotEmpty()
                .allMatch(request -> request.header("Authorization").equals(ALICE.authorization()));
    }

    @Test
    void turnsUserAndPasswordIntoATokenToPush() throws Exception {
        StubServer tokens = server(request -> Answer.text(200, "{\"token\":\"T-" + CANARY + "\"}"));
        StubRegistry registry = registry(wanting("Bearer T-" + CANARY, tokens));

        push(registry, ALICE, upload("1.2.0", "a"));

        assertThat(tokens.requests()).singleElement().satisfies(request -> {
            assertThat(request).hasToString("GET /token?service=reg+1&scope=repository%3Ateam%2Facme%3Apull%2Cpush");
            assertThat(request.header("Authorization")).isEqualTo(ALICE.authorization());
        });
        assertThat(registry.server().requests())
                .noneMatch(request -> request.header("Authorization").equals(ALICE.authorization()));
    }

    @Test
    void redeemsAnIdentityTokenInTheBodyOfARequest() throws Exception {
        StubServer tokens = server(request -> Answer.text(200, "{\"access_token\":\"T\"}"));
        StubRegistry registry = registry(wanting("Bearer T", tokens));

        push(registry, new Credentials.IdentityToken(CANARY), upload("1.2.0", "a"));

        assertThat(tokens.requests()).singleElement().satisfies(request -> {
            assertThat(request).hasToString("POST /token");
            assertThat(request.body())
                    .contains("grant_type=refresh_token", "&refresh_token=" + CANARY, "service=reg+1&", "%2Cpush");
        });
    }

    @Test
    void sendsATokenThatIsGivenAsItIs() throws Exception {
        StubServer tokens = server(request -> Answer.of(500));
        StubRegistry registry = registry(wanting("Bearer " + CANARY, tokens));

        push(registry, new Credentials.Bearer(CANARY), upload("1.2.0", "a"));

        assertThat(tokens.requests()).isEmpty();
    }

    @Test
    void getsANewTokenWhenOneExpires() throws Exception {
        List<String> given = new ArrayList<>();
        StubServer tokens = server(request -> {
            given.add("T" + given.size());
            return Answer.text(200, "{\"token\":\"" + given.get(given.size() - 1) + "\"}");
        });
        StubRegistry registry = registry(request -> wanting(
                        request.target().contains("/manifests/")
                                        && request.method().equals("PUT")
                                ? "Bearer T1"
                                : "Bearer T0",
                        tokens)
                .apply(request));

        assertThat(push(registry, ALICE, upload("1.2.0", "a")).uploaded()).isTrue();
        assertThat(given).containsExactly("T0", "T1");
    }

    @Test
    void givesNothingToTheStoreThatUploadsAreSentTo() throws Exception {
        StubServer store = server(request -> Answer.of(201));
        StubRegistry registry = registry(request -> request.header("Authorization")
                        .isEmpty()
                ? Answer.of(401, "WWW-Authenticate", "Basic realm=\"corp\"")
                : request.method().equals("POST")
                        ? Answer.of(202, "Location", store.uri("/bucket?sig=s").toString())
                        : PASS);

        push(registry, ALICE, upload("1.2.0", "a"));

        assertThat(store.requests())
                .hasSize(3)
                .allMatch(request -> request.target().startsWith("/bucket?sig=s&digest=sha256:"))
                .allMatch(request -> request.header("Authorization").isEmpty());
    }

    @Test
    void saysWhatTheTokenServerRefuses() throws Exception {
        StubServer tokens = server(
                request -> Answer.text(401, "{\"errors\":[{\"code\":\"UNAUTHORIZED\",\"message\":\"bad\\nuser\"}]}"));
        StubRegistry registry = registry(wanting("Bearer T", tokens));

        assertRefused(
                registry,
                ALICE,
                "the token server http://127.0.0.1:" + tokens.port()
                        + " refuses the credentials (401, UNAUTHORIZED: bad user); check ");
    }

    @Test
    void saysThatTheTokenServerGivesNone() throws Exception {
        for (String answer : List.of("", "<html>", "{}", "{\"token\":")) {
            StubServer tokens = server(request -> Answer.text(200, answer));
            assertRefused(registry(wanting("Bearer T", tokens)), ALICE, "the token server http://127.0.0.1:");
        }
    }

    private Function<Request, Answer> wanting(String authorization, StubServer tokens) {
        return request -> request.header("Authorization").equals(Optional.of(authorization))
                ? PASS
                : Answer.of(
                        401,
                        "WWW-Authenticate",
                        "Bearer realm=\"" + tokens.uri("/token")
                                + "\",service=\"reg 1\",scope=\"repository:team/acme:pull\"");
    }
}
