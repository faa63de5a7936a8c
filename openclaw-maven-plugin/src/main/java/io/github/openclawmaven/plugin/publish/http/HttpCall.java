package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.model.source.Content;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * One request.
 *
 * @param method such as {@code GET} or {@code MKCOL}
 * @param uri absolute, http or https, without user information
 * @param headers by name, whose case does not matter
 * @param wanted of the body that comes back when all is well, in bytes; the rest is never read
 */
public record HttpCall(String method, URI uri, Map<String, String> headers, Optional<Content> body, int wanted) {

    static final String AUTHORIZATION = "Authorization";

    /** What is of use in a refusal, and in an answer that says no more than its status, in bytes. */
    private static final int FEW = 64 * 1024;

    private static final int OK = 200;
    private static final int MULTIPLE_CHOICES = 300;
    private static final int SHOWN = 300;
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    public HttpCall {
        headers = Collections.unmodifiableMap(caseless(headers));
    }

    /** A request without headers and body. */
    public static HttpCall of(String method, URI uri) {
        return new HttpCall(method, uri, Map.of(), Optional.empty(), FEW);
    }

    public static HttpCall get(URI uri) {
        return of("GET", uri);
    }

    public static HttpCall head(URI uri) {
        return of("HEAD", uri);
    }

    public static HttpCall put(URI uri, Content content) {
        return of("PUT", uri).body(content);
    }

    public static HttpCall post(URI uri, Content content) {
        return of("POST", uri).body(content);
    }

    public HttpCall body(Content content) {
        return new HttpCall(method, uri, headers, Optional.of(content), wanted);
    }

    /** The same request, but so much of the body that comes back is of use, in bytes. */
    public HttpCall wanting(int bytes) {
        return new HttpCall(method, uri, headers, body, bytes);
    }

    /** Adds the header, or replaces its value. */
    public HttpCall header(String name, String value) {
        Map<String, String> more = caseless(headers);
        more.put(name, value);
        return new HttpCall(method, uri, more, body, wanted);
    }

    /** Sends the credentials at once, without waiting to be asked for them. */
    public HttpCall authorized(Credentials credentials) {
        return credentials
                .authorization()
                .map(value -> header(AUTHORIZATION, value))
                .orElse(this);
    }

    /** The server and the path, fit to be shown: without the query, which may hold a signature. */
    public String place() {
        return ConsoleText.excerpt(Origin.of(uri) + uri.getRawPath(), SHOWN);
    }

    /** Neither headers nor body, which may hold credentials. */
    @Override
    public String toString() {
        return method + " " + place();
    }

    boolean isAuthorized() {
        return headers.containsKey(AUTHORIZATION);
    }

    /** Whether it leaves everything as it is. */
    boolean isReading() {
        return READING.contains(method);
    }

    /** Whether there is something in it that not everyone may see: a chart, or a token. */
    boolean carriesBody() {
        return body.filter(content -> content.size() > 0).isPresent();
    }

    int answerLimit(int status) {
        return status >= OK && status < MULTIPLE_CHOICES ? wanted : FEW;
    }

    /** What a server that saw to it elsewhere wants to be asked. */
    HttpCall asGet() {
        return new HttpCall("GET", uri, headers, Optional.empty(), wanted);
    }

    /** The same request to another place; who is not the one that the credentials are for does not get them. */
    HttpCall redirected(URI target) {
        Map<String, String> kept = caseless(headers);
        if (!Origin.of(uri).maySend(Origin.of(target))) {
            kept.remove(AUTHORIZATION);
        }
        return new HttpCall(method, target, kept, body, wanted);
    }

    private static Map<String, String> caseless(Map<String, String> headers) {
        Map<String, String> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        copy.putAll(headers);
        return copy;
    }
}
