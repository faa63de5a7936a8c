package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.AddressPolicy.Step;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Follows redirects with the same method and body, as the JDK does not, to where the policy lets them lead. Credentials go to no
 * other server than the one that they are for.
 */
record Redirects(AddressPolicy policy, Exchange exchange) implements Exchange {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int SEE_OTHER = 303;
    private static final int LIMIT = 10;

    @Override
    public HttpAnswer send(HttpCall call) throws TransientFailure, PublishException {
        HttpCall current = call;
        for (int count = 0; count < LIMIT; count++) {
            policy.permit(current);
            HttpAnswer answer = exchange.send(current);
            Optional<String> location = answer.header("Location");
            if (!REDIRECTS.contains(answer.status()) || location.isEmpty()) {
                return answer;
            }
            current = next(current, answer.status(), location.get());
        }
        throw new PublishException(call.place() + " redirects in circles; check the URL of the repository");
    }

    private HttpCall next(HttpCall call, int status, String location) throws PublishException {
        HttpCall asked = status == SEE_OTHER && !call.isReading() ? call.asGet() : call;
        URI target = policy.decide(asked.isReading() ? Step.READ : Step.CHANGE, call.uri(), location);
        return asked.redirected(target);
    }
}
