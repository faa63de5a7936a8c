package io.github.openclawmaven.plugin.publish.web;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.Credentials;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import io.github.openclawmaven.plugin.publish.http.HttpTransport;
import java.net.URI;
import java.util.Optional;

/** A web server with a chart repository, and who uses it. */
public final class ChartServer {

    private static final int NOT_FOUND = 404;
    private static final int GONE = 410;

    private final HttpTransport transport;
    private final URI url;
    private final Credentials credentials;

    private ChartServer(HttpTransport transport, URI url, Credentials credentials) {
        this.transport = transport;
        this.url = url;
        this.credentials = credentials;
    }

    /**
     * Connects to nothing yet.
     *
     * @param url of the repository, as a user writes it
     * @throws PublishException when it is no http or https URL, or holds what does not belong into one
     */
    public static ChartServer at(String url, HttpTransport transport, Credentials credentials) throws PublishException {
        URI uri = parse(url.endsWith("/") ? url : url + "/");
        return new ChartServer(transport, uri, credentials);
    }

    private static URI parse(String url) throws PublishException {
        URI uri;
        try {
            uri = URI.create(url);
        } catch (IllegalArgumentException e) {
            // Neither the URL nor the exception's message is shown: either may hold a password.
            throw new PublishException("the URL of the chart repository cannot be read; write https://host/path");
        }
        if (uri.getUserInfo() != null) {
            throw new PublishException(
                    "the URL of the chart repository holds credentials; remove them from it, and put them"
                            + " into a <server> of settings.xml");
        }
        boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
        if (!web || uri.getHost() == null || uri.getQuery() != null || uri.getFragment() != null) {
            throw new PublishException("the URL of a chart repository has the form https://host/path, without ? and #");
        }
        return uri;
    }

    /** Ends with a slash. */
    public URI url() {
        return url;
    }

    /** The same server and user, at another place. */
    ChartServer at(URI place) {
        return new ChartServer(transport, place, credentials);
    }

    /** @param path relative to the URL of the repository */
    public URI uri(String path) {
        return url.resolve(path);
    }

    /** Any answer but a transient one. */
    public HttpAnswer send(HttpCall call) throws PublishException {
        return transport.send(call.authorized(credentials));
    }

    /**
     * What is at a place; empty when there is nothing.
     *
     * @param wanted of it, in bytes; the rest is never read
     * @throws PublishException when the server does not let this user see it
     */
    public Optional<HttpAnswer> get(URI place, int wanted) throws PublishException {
        HttpCall call = HttpCall.get(place).wanting(wanted);
        HttpAnswer answer = send(call);
        if (answer.is(NOT_FOUND) || answer.is(GONE)) {
            return Optional.empty();
        }
        if (!answer.succeeded()) {
            throw Advice.COMMON.refusal(call, answer);
        }
        return Optional.of(answer);
    }

    /** What is at a place, as far as it takes to tell whether it is the content. See {@link #get}. */
    Optional<Content> read(URI place, Content content) throws PublishException {
        return get(place, content.size() + 1).map(HttpAnswer::body);
    }

    /** Whether something is at a place. See {@link #get}. */
    boolean has(URI place) throws PublishException {
        return get(place, 1).isPresent();
    }
}
