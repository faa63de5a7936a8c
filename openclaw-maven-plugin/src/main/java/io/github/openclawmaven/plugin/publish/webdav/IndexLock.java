package io.github.openclawmaven.plugin.publish.webdav;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import io.github.openclawmaven.plugin.publish.index.RepositoryIndex;
import java.util.Optional;

/** An exclusive lock on the index, RFC 4918 section 9.10. The server ends it by itself if this build cannot. */
final class IndexLock implements AutoCloseable {

    private static final int LOCKED = 423;
    private static final Content REQUEST = Content.of(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <D:lockinfo xmlns:D="DAV:">
              <D:lockscope><D:exclusive/></D:lockscope>
              <D:locktype><D:write/></D:locktype>
              <D:owner>openclaw-maven-plugin</D:owner>
            </D:lockinfo>
            """);

    private final WebDavFolder folder;
    private final String token;

    private IndexLock(WebDavFolder folder, String token) {
        this.folder = folder;
        this.token = token;
    }

    /** Waits while someone else has it. */
    static IndexLock acquire(WebDavFolder folder, Attempts attempts) throws PublishException {
        HttpCall call = HttpCall.of("LOCK", folder.uri(RepositoryIndex.FILE_NAME))
                .body(REQUEST)
                .header("Content-Type", "application/xml; charset=utf-8")
                .header("Depth", "0")
                .header("Timeout", "Second-300");
        for (int attempt = 0; ; attempt++) {
            HttpAnswer answer = folder.send(call);
            Optional<String> token = answer.header("Lock-Token").map(text -> text.replaceAll("^<|>$", ""));
            if (answer.succeeded() && token.isPresent()) {
                return new IndexLock(folder, token.get());
            }
            if (!answer.is(LOCKED) || attempt + 1 >= attempts.limit()) {
                throw WebDavFolder.refusal(call, answer);
            }
            attempts.pause(attempt);
        }
    }

    String token() {
        return token;
    }

    @Override
    public void close() {
        HttpCall call =
                HttpCall.of("UNLOCK", folder.uri(RepositoryIndex.FILE_NAME)).header("Lock-Token", "<" + token + ">");
        try {
            folder.send(call);
        } catch (PublishException e) {
            // What was published is; others wait until the lock runs out.
        }
    }
}
