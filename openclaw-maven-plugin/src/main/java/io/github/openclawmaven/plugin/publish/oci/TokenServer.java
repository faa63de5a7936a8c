package io.github.openclawmaven.plugin.publish.oci;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.AddressPolicy;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.Exchange;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import io.github.openclawmaven.plugin.publish.http.Origin;
import io.github.openclawmaven.plugin.publish.http.TransientFailure;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What gives tokens for one repository: by Docker's token protocol, and for an identity token by its OAuth 2 variant.
 *
 * @param realm the server's URL
 * @param parameters service and scope, as far as they are known
 */
record TokenServer(URI realm, Map<String, String> parameters) {

    private static final String PULL = ":pull";
    private static final int ANSWER = 1024 * 1024;
    private static final int SHOWN = 200;

    /**
     * @param from the URL that answered with the challenge
     * @throws PublishException when the challenge names no server that credentials may go to
     */
    static TokenServer of(Challenge challenge, String repository, URI from, AddressPolicy policy)
            throws PublishException {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (challenge.parameters().containsKey("service")) {
            parameters.put("service", challenge.parameters().get("service"));
        }
        String scope = challenge.parameters().getOrDefault("scope", "repository:" + repository + PULL);
        // The first request only reads. A token for both saves asking again, and tells early who may not push.
        parameters.put("scope", scope.endsWith(PULL) ? scope + ",push" : scope);
        URI realm = policy.decide(
                AddressPolicy.Step.TOKEN, from, challenge.parameters().get("realm"));
        return new TokenServer(realm, parameters);
    }

    /** @throws PublishException when the server refuses the credentials or gives no token */
    Credentials.Bearer token(Exchange exchange, Credentials credentials) throws TransientFailure, PublishException {
        HttpCall call = credentials instanceof Credentials.IdentityToken identity
                ? refresh(identity)
                : HttpCall.get(query()).authorized(credentials);
        HttpAnswer answer = exchange.send(call.wanting(ANSWER));
        if (!answer.succeeded()) {
            throw new PublishException("the token server " + Origin.of(realm) + " refuses "
                    + (credentials instanceof Credentials.None ? "a token without credentials" : "the credentials")
                    + " (" + answer.status() + RegistryErrors.quote(answer)
                    + "); check the user name and the password or token, and whether they may push to "
                    + ConsoleText.excerpt(parameters.get("scope"), SHOWN));
        }
        try {
            JsonNode json = JsonTree.parse(answer.text());
            String token = json.path("token").asText(json.path("access_token").asText());
            if (!token.isEmpty()) {
                return new Credentials.Bearer(token);
            }
        } catch (UncheckedIOException e) {
            // Said below: the text may hold a part of a token.
        }
        throw new PublishException("the token server " + Origin.of(realm)
                + " gives no token; check the token authentication of the registry");
    }

    private URI query() {
        return URI.create(realm + (realm.getRawQuery() == null ? "?" : "&") + form(parameters));
    }

    private HttpCall refresh(Credentials.IdentityToken identity) {
        Map<String, String> fields = new LinkedHashMap<>(parameters);
        fields.put("grant_type", "refresh_token");
        fields.put("client_id", "openclaw-maven-plugin");
        fields.put("refresh_token", identity.token());
        return HttpCall.post(realm, Content.of(form(fields)))
                .header("Content-Type", "application/x-www-form-urlencoded");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> Stream.of(field.getKey(), field.getValue())
                        .map(text -> URLEncoder.encode(text, StandardCharsets.UTF_8))
                        .collect(Collectors.joining("=")))
                .collect(Collectors.joining("&"));
    }
}
