package io.github.openclawmaven.plugin.publish.http;

import io.github.openclawmaven.model.source.Content;
import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.function.Consumer;

/** Bodies of known length that tell how far they are: the clock of the exchange, and above 1 MiB a person at every tenth. */
final class UploadProgress extends ByteArrayInputStream {

    private static final int LARGE = 1024 * 1024;
    private static final int TENTHS = 10;

    private final Patience patience;
    private final Consumer<String> progress;
    private int tenth;

    private UploadProgress(byte[] body, Patience patience, Consumer<String> progress) {
        super(body);
        this.patience = patience;
        this.progress = progress;
    }

    static BodyPublisher publisher(Content content, Patience patience, Consumer<String> progress) {
        byte[] body = content.bytes();
        return body.length == 0
                ? BodyPublishers.ofByteArray(body)
                : BodyPublishers.fromPublisher(
                        BodyPublishers.ofInputStream(() -> new UploadProgress(body, patience, progress)), body.length);
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
        int read = super.read(target, offset, length);
        if (pos < count) {
            patience.bytesMoved();
        } else {
            patience.allSent();
        }
        int done = (int) ((long) pos * TENTHS / count);
        if (count > LARGE && read > 0 && done > tenth) {
            tenth = done;
            progress.accept("sent " + done * 100 / TENTHS + " % of " + count / LARGE + " MiB");
        }
        return read;
    }
}
