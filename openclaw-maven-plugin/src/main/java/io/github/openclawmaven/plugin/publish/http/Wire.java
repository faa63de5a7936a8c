package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** Sends a request over the JDK's HTTP client, and says what went wrong in the user's words. */
final class Wire implements Exchange {

    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(20);

    /** For the whole request: a chart of some megabytes over a slow line. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final ProxyRoute route;
    private final Consumer<String> progress;
    private final HttpClient client;

    Wire(HttpSettings settings, Consumer<String> progress) throws PublishException {
        this.route = new ProxyRoute(settings.proxy());
        this.progress = progress;
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(CONNECT_LIMIT)
                .proxy(route);
        if (settings.caCertificates().isPresent()) {
            builder.sslContext(
                    TrustedCertificates.with(settings.caCertificates().get()));
        }
        client = builder.build();
    }

    @Override
    public HttpAnswer send(HttpCall call) throws TransientFailure, PublishException {
        HttpResponse<byte[]> response = response(call);
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
        return new HttpAnswer(call.uri(), status, response.headers(), Content.of(response.body()));
    }

    private HttpResponse<byte[]> response(HttpCall call) throws TransientFailure, PublishException {
        try {
            return client.send(request(call), BodyHandlers.ofByteArray());
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

    private HttpRequest request(HttpCall call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri())
                .timeout(LIMIT)
                .header("User-Agent", "openclaw-maven-plugin")
                .method(
                        call.method(),
                        call.body()
                                .map(content -> UploadProgress.publisher(content, progress))
                                .orElse(BodyPublishers.noBody()));
        call.headers().forEach(request::setHeader);
        route.authorization(call.uri()).ifPresent(value -> request.setHeader("Proxy-Authorization", value));
        return request.build();
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
