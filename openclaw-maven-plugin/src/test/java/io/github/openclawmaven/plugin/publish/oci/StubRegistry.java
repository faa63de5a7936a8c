package io.github.openclawmaven.plugin.publish.oci;

import io.github.openclawmaven.plugin.publish.http.StubServer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** As much of a registry as a push needs, and what a test puts before it. */
final class StubRegistry implements AutoCloseable {

    /** Answers instead of the registry, unless with the status 0. */
    private final Function<Request, Answer> before;

    private final Map<String, String> stored = new ConcurrentHashMap<>();
    private final StubServer server = new StubServer(this::answer);

    StubRegistry(Function<Request, Answer> before) throws IOException {
        this.before = before;
    }

    StubServer server() {
        return server;
    }

    String url() {
        return "oci://127.0.0.1:" + server.port() + "/team";
    }

    private Answer answer(Request request) {
        Answer first = before.apply(request);
        return first.status() == 0 ? store(request) : first;
    }

    private Answer store(Request request) {
        String path = request.target().replaceFirst("\\?.*", "");
        switch (request.method()) {
            case "POST":
                return Answer.of(202, "Location", "/v2/team/acme/blobs/uploads/1?state=a%2Bb");
            case "PUT":
                stored.put(
                        path.replaceFirst("uploads/1$", request.target().replaceFirst(".*digest=", "")),
                        request.body());
                return Answer.of(201);
            default:
                return stored.containsKey(path) ? Answer.text(200, stored.get(path)) : Answer.of(404);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
