package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.model.source.Content;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Consumer;

/** Bodies of known length; one above 1 MiB says at every tenth of it how far it is. */
final class UploadProgress extends ByteArrayInputStream {

    private static final int LARGE = 1024 * 1024;
    private static final int TENTHS = 10;

    private final Consumer<String> progress;
    private int tenth;

    private UploadProgress(byte[] body, Consumer<String> progress) {
        super(body);
        this.progress = progress;
    }

    static BodyPublisher publisher(Content content, Consumer<String> progress) {
        byte[] body = content.bytes();
        return body.length <= LARGE
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> new UploadProgress(body, progress)), body.length);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        int read = super.read(target, offset, length);
        int done = (int) ((long) pos * TENTHS / count);
        if (read > 0 && done > tenth) {
            tenth = done;
            progress.accept("sent " + done * 100 / TENTHS + " % of " + count / LARGE + " MiB");
        }
        return read;
    }
}
