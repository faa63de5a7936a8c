package io.github.openclawmaven.plugin.publish.oci;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.AddressPolicy;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.Exchange;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import io.github.openclawmaven.plugin.publish.http.Origin;
import io.github.openclawmaven.plugin.publish.http.TransientFailure;
import java.net.URI;
import java.util.Optional;

/**
 * Sends a registry no credentials before it asks for some, and then in the way that it asks for: as they are, or turned into a
 * token. What worked is sent with all later requests to the same registry, and to no other server.
 */
final class RegistryAuthentication {

    private static final int UNAUTHORIZED = 401;

    private final Origin registry;
    private final String repository;
    private final Credentials credentials;
    private final AddressPolicy policy;
    private Credentials accepted = new Credentials.None();

    RegistryAuthentication(Origin registry, String repository, Credentials credentials, AddressPolicy policy) {
        this.registry = registry;
        this.repository = repository;
        this.credentials = credentials;
        this.policy = policy;
    }

    /** The answer to the request with credentials, where the registry wants any. It may still be a refusal. */
    HttpAnswer send(Exchange exchange, HttpCall call) throws TransientFailure, PublishException {
        if (!isForRegistry(call)) {
            return exchange.send(call);
        }
        HttpAnswer answer = exchange.send(call.authorized(accepted));
        if (!answer.is(UNAUTHORIZED) || !registry.equals(Origin.of(answer.uri()))) {
            return answer;
        }
        Optional<Challenge> challenge = Challenge.of(answer);
        if (challenge.isEmpty()) {
            return answer;
        }
        accepted = meet(exchange, challenge.get(), answer.uri());
        return accepted instanceof Credentials.None ? answer : exchange.send(call.authorized(accepted));
    }

    boolean hasCredentials() {
        return !(credentials instanceof Credentials.None);
    }

    private boolean isForRegistry(HttpCall call) {
        return registry.equals(Origin.of(call.uri()));
    }

    private Credentials meet(Exchange exchange, Challenge challenge, URI from)
            throws TransientFailure, PublishException {
        if (credentials instanceof Credentials.Bearer) {
            return credentials;
        }
        if (challenge.isBearer()) {
            return TokenServer.of(challenge, repository, from, policy).token(exchange, credentials);
        }
        return credentials instanceof Credentials.Basic ? credentials : new Credentials.None();
    }
}
