package io.github.openclawmaven.plugin.publish.webdav;

import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import io.github.openclawmaven.plugin.publish.web.Advice;
import io.github.openclawmaven.plugin.publish.web.ChartServer;
import java.net.URI;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * A folder of a WebDAV server.
 *
 * @param server whose URL is that of the folder
 */
record WebDavFolder(ChartServer server) {

    private static final int NOT_FOUND = 404;
    private static final int CONFLICT = 409;

    private static final Advice ADVICE = Advice.COMMON.but(Map.of(
            403,
            "this user may not write there; give it the right to, and check that the server itself may write into the folder",
            405,
            "the server takes no files there; enable WebDAV for this URL (nginx: dav_methods PUT DELETE MKCOL)",
            409,
            "the folder is missing and cannot be made; check the URL, and that the server allows MKCOL",
            423,
            "someone else has locked it; publish again later"));

    URI uri(String name) {
        return server.uri(name);
    }

    /** Whether the server says that it is of DAV class 2. */
    boolean hasLocks() throws PublishException {
        HttpAnswer answer = server.send(HttpCall.of("OPTIONS", uri("")));
        return answer.succeeded()
                && answer.headers("DAV").stream()
                        .flatMap(classes -> Arrays.stream(classes.split(",")))
                        .anyMatch(name -> name.trim().equals("2"));
    }

    /** @param wanted of the file, in bytes */
    Optional<HttpAnswer> get(String name, int wanted) throws PublishException {
        return server.get(uri(name), wanted);
    }

    /** Any answer but a transient one. */
    HttpAnswer send(HttpCall call) throws PublishException {
        return server.send(call);
    }

    /**
     * Makes the folder unless it has a file. That comes first: to write into a missing folder is an error that servers tell in
     * various ways. Some make the folder by themselves, others let nobody make one; then writing says what is wrong.
     */
    void prepare(String file) throws PublishException {
        if (server.send(HttpCall.head(uri(file))).is(NOT_FOUND)) {
            make(uri(""));
        }
    }

    private void make(URI folder) throws PublishException {
        HttpCall call = HttpCall.of("MKCOL", folder);
        URI parent = folder.resolve("..");
        boolean orphan = server.send(call).is(CONFLICT);
        if (orphan && !parent.equals(folder) && !parent.getPath().contains("..")) {
            make(parent);
            server.send(call);
        }
    }

    static PublishException refusal(HttpCall call, HttpAnswer answer) {
        return ADVICE.refusal(call, answer);
    }
}
