package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.http.StubServer.Answer;
import io.github.openclawmaven.plugin.publish.http.StubServer.Request;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The files behind a {@link StubServer}, by path. */
public final class StubFiles {

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    private final Map<String, String> bodies = new ConcurrentHashMap<>();

    public Answer get(Request request) {
        return Optional.ofNullable(bodies.get(request.target()))
                .map(body -> Answer.text(OK, body))
                .orElse(Answer.of(NOT_FOUND));
    }

    public boolean has(String path) {
        return bodies.containsKey(path);
    }

    public void put(String path, String body) {
        bodies.put(path, body);
    }

    public void put(String path, Content content) {
        bodies.put(path, new String(content.bytes(), StandardCharsets.ISO_8859_1));
    }

    public void delete(String path) {
        bodies.remove(path);
    }

    public Optional<Content> content(String path) {
        return Optional.ofNullable(bodies.get(path))
                .map(body -> Content.of(body.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
