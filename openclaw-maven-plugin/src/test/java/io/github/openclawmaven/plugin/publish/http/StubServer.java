package io.github.openclawmaven.plugin.publish.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A server on this machine that answers as a test says, and remembers what it was asked. Each character of a body is a byte. */
public final class StubServer implements AutoCloseable {

    private final HttpServer server;
    private final String scheme;
    private final List<Request> requests = new CopyOnWriteArrayList<>();

    /** What came in; {@code target} is the path with its query. */
    public record Request(String method, String target, Map<String, List<String>> headers, String body) {

        public Optional<String> header(String name) {
            return Optional.ofNullable(headers.get(name)).map(values -> values.get(0));
        }

        @Override
        public String toString() {
            return method + " " + target;
        }
    }

    /** What goes out. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public static Answer of(int status) {
            return new Answer(status, Map.of(), "");
        }

        public static Answer of(int status, String header, String value) {
            return new Answer(status, Map.of(header, value), "");
        }

        public static Answer text(int status, String body) {
            return new Answer(status, Map.of(), body);
        }
    }

    public StubServer(Function<Request, Answer> behaviour) throws IOException {
        this(HttpServer.create(), "http", behaviour);
    }

    private StubServer(HttpServer server, String scheme, Function<Request, Answer> behaviour) throws IOException {
        this.server = server;
        this.scheme = scheme;
        server.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.createContext("/", exchange -> answer(exchange, behaviour));
        server.start();
    }

    /** One that speaks https. */
    public static StubServer encrypted(OwnCertificate certificate, Function<Request, Answer> behaviour)
            throws IOException, GeneralSecurityException {
        HttpsServer server = HttpsServer.create();
        server.setHttpsConfigurator(new HttpsConfigurator(certificate.context()));
        return new StubServer(server, "https", behaviour);
    }

    public int port() {
        return server.getAddress().getPort();
    }

    public URI uri(String path) {
        return URI.create(scheme + "://127.0.0.1:" + port() + path);
    }

    /** In the order in which they came. */
    public List<Request> requests() {
        return requests;
    }

    private void answer(HttpExchange exchange, Function<Request, Answer> behaviour) throws IOException {
        Request request = new Request(
                exchange.getRequestMethod(),
                exchange.getRequestURI().toString(),
                exchange.getRequestHeaders(),
                new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.ISO_8859_1));
        requests.add(request);
        Answer answer = behaviour.apply(request);
        answer.headers().forEach(exchange.getResponseHeaders()::add);
        byte[] body = answer.body().getBytes(StandardCharsets.ISO_8859_1);
        boolean silent = body.length == 0 || request.method().equals("HEAD");
        exchange.sendResponseHeaders(answer.status(), silent ? -1 : body.length);
        if (!silent) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
