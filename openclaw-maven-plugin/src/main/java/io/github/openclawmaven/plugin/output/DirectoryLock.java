package io.github.openclawmaven.plugin.output;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The right to change a directory, held by one writer of all processes that ask for it. It lasts no longer than its process,
 * so nothing is stale after a crash; the empty lock file stays.
 */
public final class DirectoryLock implements AutoCloseable {

    private static final long PAUSE_MILLIS = 10;
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /**
     * Waits until no one else holds it.
     *
     * @param fileName of the lock file in the directory; no link is followed
     * @throws IOException when someone holds it for ten minutes too
     */
    public static DirectoryLock acquire(Path directory, String fileName) throws IOException {
        Path file = directory.resolve(fileName);
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            Instant end = Instant.now().plus(PATIENCE);
            while (lock(channel) == null) {
                if (Instant.now().isAfter(end)) {
                    throw new IOException("another build has held " + file + " for " + PATIENCE.toMinutes()
                            + " minutes; end it, or wait for its end");
                }
                pause();
            }
            return new DirectoryLock(directory, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** That may be changed until this is closed. */
    public Path directory() {
        return directory;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Another thread of this JVM has it, perhaps of another class loader: only asking again helps.
            return null;
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another build writes to the same directory");
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
