package io.github.openclawmaven.chart.archive;

import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * Gzip whose bytes depend on the input alone. The JDK compresses with whatever zlib its platform has, and two of them give
 * two different files; JZlib is the same Java code everywhere.
 */
final class ReproducibleGzip {

    /** Magic number, deflate, no flags, no time, best compression, unknown operating system: RFC 1952. */
    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 255};

    private static final int BUFFER = 8192;
    private static final int TRAILER = 8;

    private ReproducibleGzip() {}

    static byte[] compress(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        compressed.write(HEADER);
        com.jcraft.jzlib.Deflater deflater =
                new com.jcraft.jzlib.Deflater(JZlib.Z_BEST_COMPRESSION, JZlib.MAX_WBITS, true);
        try (DeflaterOutputStream stream = new DeflaterOutputStream(compressed, deflater, BUFFER)) {
            stream.write(bytes);
        }
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        compressed.write(ByteBuffer.allocate(TRAILER)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt((int) checksum.getValue())
                .putInt(bytes.length)
                .array());
        return compressed.toByteArray();
    }
}
