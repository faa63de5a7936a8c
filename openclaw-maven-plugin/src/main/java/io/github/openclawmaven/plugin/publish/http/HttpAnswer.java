package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.model.source.Content;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;

/**
 * What a server answered.
 *
 * @param uri that answered, after all redirects
 * @param status such as 201
 */
public record HttpAnswer(URI uri, int status, HttpHeaders headers, Content body) {

    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;

    /** Whether the status is 2xx. */
    public boolean succeeded() {
        return status >= OK && status < MULTIPLE_CHOICES;
    }

    public boolean is(int expected) {
        return status == expected;
    }

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    public List<String> headers(String name) {
        return headers.allValues(name);
    }

    /** The body; empty text when it is not valid UTF-8. */
    public String text() {
        return body.text().orElse("");
    }
}
