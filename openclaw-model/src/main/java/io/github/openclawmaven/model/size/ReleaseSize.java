package io.github.openclawmaven.model.size;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.source.Content;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * What files take in a Helm release. Helm 3 and 4 write the chart's files in Base64 and, after all of them, the manifest that they
 * were rendered into; they compress both and store the result in Base64. In that order, since what files have in common costs
 * little where they lie close to each other.
 */
public final class ReleaseSize {

    /** For the chart's own templates and scripts, in bytes, compressed. */
    private static final long CHART = 116 * 1024L;

    /** What a byte of a file takes at most before compression: Base64 of Base64 in the chart, and Base64 in the manifest. */
    private static final int UNCOMPRESSED = 4;

    private ReleaseSize() {}

    /** Of the chart of a deployment, in bytes. */
    public static long of(Deployment deployment, GatewayDocuments documents) {
        return of(ReleasePart.all(deployment, documents), CarriedDescriptor.of(deployment, documents));
    }

    /**
     * Whether a release with all this has room in its Secret. Most take so little that they need not be compressed to know it.
     *
     * @param descriptor which no object is made of
     */
    static boolean fits(List<ReleasePart> parts, Optional<Content> descriptor) {
        long plain = parts.stream().mapToLong(ReleasePart::size).sum()
                + descriptor.map(Content::size).orElse(0);
        return (plain * UNCOMPRESSED + CHART) * 4 / 3 <= ReleaseLimit.BYTES
                || of(parts, descriptor) <= ReleaseLimit.BYTES;
    }

    /** @param descriptor which no object is made of */
    static long of(List<ReleasePart> parts, Optional<Content> descriptor) {
        Counter counter = new Counter();
        List<byte[]> stored = parts.stream()
                .flatMap(part -> part.contents().stream())
                .map(ReleaseSize::stored)
                .toList();
        try (OutputStream gzip = new BestCompression(counter)) {
            if (descriptor.isPresent()) {
                gzip.write(Base64.getEncoder().encode(descriptor.get().bytes()));
            }
            for (byte[] file : stored) {
                gzip.write(Base64.getEncoder().encode(file));
            }
            for (byte[] file : stored) {
                gzip.write(file);
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

    private static final class BestCompression extends GZIPOutputStream {

        BestCompression(OutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
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
