package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.plugin.publish.PublishException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * Follows redirects with the same method and body, as the JDK does not: registries send uploads to object stores. Credentials
 * go to no other server than the one that they are for, and over plain http only where that is allowed.
 */
record Redirects(boolean plainHttp, Exchange exchange) implements Exchange {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int SEE_OTHER = 303;
    private static final int LIMIT = 10;

    @Override
    public HttpAnswer send(HttpCall call) throws TransientFailure, PublishException {
        HttpCall current = call;
        for (int count = 0; count < LIMIT; count++) {
            refusePlainCredentials(current);
            HttpAnswer answer = exchange.send(current);
            Optional<String> location = answer.header("Location");
            if (!REDIRECTS.contains(answer.status()) || location.isEmpty()) {
                return answer;
            }
            current = next(current, answer.status(), location.get());
        }
        throw new PublishException(call.place() + " redirects in circles; check the URL of the repository");
    }

    private static HttpCall next(HttpCall call, int status, String location) throws PublishException {
        URI target = target(call, location);
        if (Origin.of(target).isPlain() && !Origin.of(call.uri()).isPlain()) {
            throw new PublishException(call.place() + " redirects from https to " + Origin.of(target)
                    + ", which is not encrypted; the configuration of the server needs a correction");
        }
        HttpCall next = call.redirected(target);
        return status == SEE_OTHER && !call.method().equals("HEAD")
                ? new HttpCall("GET", next.uri(), next.headers(), Optional.empty())
                : next;
    }

    private static URI target(HttpCall call, String location) throws PublishException {
        try {
            URI target = call.uri().resolve(location.trim());
            if (Origin.of(target).isOfTheWeb()) {
                return target;
            }
        } catch (IllegalArgumentException e) {
            // Said below: the text may hold a signature, and so may the exception's message.
        }
        throw new PublishException(
                call.place() + " redirects to something that is not a URL; check the URL of the repository");
    }

    private void refusePlainCredentials(HttpCall call) throws PublishException {
        Origin origin = Origin.of(call.uri());
        if (call.isAuthorized() && origin.isPlain() && !origin.isLoopback() && !plainHttp) {
            throw new PublishException("the credentials for " + origin
                    + " would cross the network unencrypted; use https, or allow it with openclaw.push.plainHttp");
        }
    }
}
