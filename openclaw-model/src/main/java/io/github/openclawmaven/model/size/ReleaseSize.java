package io.github.openclawmaven.model.size;

import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/**
 * What files take in a Helm release. Helm 3 writes the chart's files in Base64 and, beside them, the manifest that they
 * were rendered into; it compresses both and stores the result in Base64.
 */
final class ReleaseSize {

    /** For the chart's own templates, in bytes, compressed. */
    private static final long CHART = 48 * 1024L;

    private ReleaseSize() {}

    /** In bytes. */
    static long of(List<Content> files) {
        Counter counter = new Counter();
        try (OutputStream gzip = new GZIPOutputStream(counter)) {
            for (Content file : files) {
                byte[] stored = stored(file);
                gzip.write(Base64.getEncoder().encode(stored));
                gzip.write(stored);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (counter.count + CHART) * 4 / 3;
    }

    /** Binary content is in Base64 in the chart already. */
    private static byte[] stored(Content content) {
        byte[] bytes = content.bytes();
        return content.text().isPresent() ? bytes : Base64.getEncoder().encode(bytes);
    }

    private static final class Counter extends OutputStream {

        private long count;

        @Override
        public void write(int value) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
