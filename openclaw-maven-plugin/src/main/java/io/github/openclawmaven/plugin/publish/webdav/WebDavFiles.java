package io.github.openclawmaven.plugin.publish.webdav;

import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.http.HttpAnswer;
import io.github.openclawmaven.plugin.publish.http.HttpCall;
import io.github.openclawmaven.plugin.publish.index.RepositoryFiles;
import io.github.openclawmaven.plugin.publish.index.RepositoryIndex;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The files of a folder, for one publication. The index is written only if it is still the one that was read. */
final class WebDavFiles implements RepositoryFiles {

    private static final Set<Integer> NO_LONGER_OURS = Set.of(412, 423);

    private final WebDavFolder folder;
    private UnaryOperator<HttpCall> condition;
    private final boolean locked;
    private boolean indexChanged;

    /** Without a lock. */
    WebDavFiles(WebDavFolder folder) {
        this.folder = folder;
        condition = UnaryOperator.identity();
        locked = false;
    }

    /** @param token of the lock on the index */
    WebDavFiles(WebDavFolder folder, String token) {
        this.folder = folder;
        condition = call -> call.header("If", "(<" + token + ">)");
        locked = true;
    }

    /** Whether the index could not be written, since it was no longer the one that was read. */
    boolean indexChanged() {
        return indexChanged;
    }

    @Override
    public String location(String name) {
        return folder.uri(name).toString();
    }

    @Override
    public Optional<Content> read(String name, int wanted) throws PublishException {
        Optional<HttpAnswer> answer = folder.get(name, wanted);
        if (!locked && name.equals(RepositoryIndex.FILE_NAME)) {
            condition = unchanged(answer);
        }
        return answer.map(HttpAnswer::body);
    }

    @Override
    public void write(String name, Content content) throws PublishException {
        boolean index = name.equals(RepositoryIndex.FILE_NAME);
        HttpCall plain = HttpCall.put(folder.uri(name), content).header("Content-Type", "application/octet-stream");
        HttpCall call = index ? condition.apply(plain) : plain;
        HttpAnswer answer = folder.send(call);
        if (index && NO_LONGER_OURS.contains(answer.status())) {
            indexChanged = true;
        } else if (!answer.succeeded()) {
            throw WebDavFolder.refusal(call, answer);
        }
    }

    @Override
    public void delete(String name) throws PublishException {
        HttpCall call = HttpCall.of("DELETE", folder.uri(name));
        HttpAnswer answer = folder.send(call);
        if (!answer.succeeded()) {
            throw WebDavFolder.refusal(call, answer);
        }
    }

    /** By its ETag, if it has one that stands for its very bytes. */
    private static UnaryOperator<HttpCall> unchanged(Optional<HttpAnswer> read) {
        if (read.isEmpty()) {
            return call -> call.header("If-None-Match", "*");
        }
        return read.get()
                .header("ETag")
                .filter(tag -> tag.startsWith("\""))
                .<UnaryOperator<HttpCall>>map(tag -> call -> call.header("If-Match", tag))
                .orElse(UnaryOperator.identity());
    }
}
