package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Sends a request over the JDK's HTTP client, and says what went wrong in the user's words. */
final class Wire implements Exchange {

    private final ProxyRoute route;
    private final Budget budget;
    private final Consumer<String> progress;
    private final HttpClient client;
    private Optional<Deadline> push = Optional.empty();

    Wire(HttpSettings settings, Budget budget, Consumer<String> progress) throws PublishException {
        this.route = new ProxyRoute(settings.proxy());
        this.budget = budget;
        this.progress = progress;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(budget.connection())
                .proxy(route);
        if (settings.caCertificates().isPresent()) {
            builder.sslContext(
                    TrustedCertificates.with(settings.caCertificates().get()));
        }
        client = builder.build();
    }

    @Override
    public HttpAnswer send(HttpCall call) throws TransientFailure, PublishException {
        HttpResponse<Content> response = response(call);
        int status = response.statusCode();
        if (status == Status.PROXY_AUTHENTICATION_REQUIRED) {
            throw new PublishException(proxyRefusal(call));
        }
        if (Status.isTransient(status)) {
            throw new TransientFailure(
                    call.place() + " answers " + Status.describe(status),
                    response.headers()
                            .firstValue("Retry-After")
                            .flatMap(value -> RetryAfter.parse(value, Instant.now())));
        }
        return new HttpAnswer(call.uri(), status, response.headers(), response.body());
    }

    private HttpResponse<Content> response(HttpCall call) throws TransientFailure, PublishException {
        int upload = call.body().map(Content::size).orElse(0);
        Patience patience = new Patience(Deadline.in(budget.exchange(upload)).orEarlier(endOfPush()), budget.silence());
        try {
            return patience.await(client.sendAsync(
                    request(call, patience),
                    answer -> new AnswerBody(call.answerLimit(answer.statusCode()), patience)));
        } catch (IOException e) {
            ConnectionProblem problem = ConnectionProblem.of(e);
            String message = route.describe(call.uri()) + " cannot be reached: " + problem.reason();
            if (problem.lasting()) {
                throw new PublishException(message, e);
            }
            throw new TransientFailure(message, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PublishException("the upload was interrupted", e);
        }
    }

    /** Whatever a server does to be asked once more, there is an end. */
    private synchronized Deadline endOfPush() throws PublishException {
        Deadline end = push.orElseGet(() -> Deadline.in(budget.push()));
        push = Optional.of(end);
        if (end.hasPassed()) {
            throw new PublishException(
                    "the push took longer than " + budget.push().toMinutes()
                            + " minutes and was ended; look at what the repository answers so slowly, and push again");
        }
        return end;
    }

    private HttpRequest request(HttpCall call, Patience patience) throws PublishException {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .header("User-Agent", "openclaw-maven-plugin")
                .method(
                        call.method(),
                        call.body()
                                .map(content -> UploadProgress.publisher(content, patience, progress))
                                .orElse(BodyPublishers.noBody()));
        for (Map.Entry<String, String> header : call.headers().entrySet()) {
            set(request, header.getKey(), header.getValue());
        }
        Optional<String> proxyPassword = route.authorization(call.uri());
        if (proxyPassword.isPresent()) {
            set(request, "Proxy-Authorization", proxyPassword.get());
        }
        return request.build();
    }

    /** A token may come from a server and a password from a file, with a line break at its end. */
    private static void set(HttpRequest.Builder request, String header, String value) throws PublishException {
        try {
            request.setHeader(header, value);
        } catch (IllegalArgumentException e) {
            // Without its cause, whose message quotes the value.
            throw new PublishException(
                    "the header " + header + " would hold a character that no header may hold, such as a"
                            + " line break; correct the token or the answer of the server that it comes from");
        }
    }

    private String proxyRefusal(HttpCall call) {
        String place = route.describe(call.uri()) + " cannot be reached: ";
        if (route.authorization(call.uri()).isEmpty()) {
            return place + "the proxy wants a user name and a password; add them to its <proxy> in settings.xml";
        }
        return place + "the proxy refuses the user name and password of its <proxy> in settings.xml"
                + (Origin.of(call.uri()).isPlain()
                        ? ""
                        : ", or the JDK withholds them: if they are right, put -D" + ProxyRoute.DISABLED_SCHEMES
                                + "= into .mvn/jvm.config");
    }
}
