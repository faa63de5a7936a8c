package io.github.openclawmaven.plugin.publish.directory;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to change a directory, held by one writer of all processes that ask for it. It lasts no longer than its process,
 * so nothing is stale after a crash; the empty lock file stays.
 */
final class DirectoryLock implements AutoCloseable {

    private static final String FILE_NAME = ".index.yaml.lock";
    private static final long PAUSE_MILLIS = 10;

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** Waits until no one else holds it. */
    static DirectoryLock acquire(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve(FILE_NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            lock(channel);
            return new DirectoryLock(directory, channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException e) {
                // Another thread of this JVM has it, perhaps of another class loader: only asking again helps.
                pause();
            }
        }
    }

    private static void pause() throws InterruptedIOException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while another build publishes to the same directory");
        }
    }

    /** The files that may be changed until this is closed. */
    DirectoryFiles files() {
        return new DirectoryFiles(directory);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
