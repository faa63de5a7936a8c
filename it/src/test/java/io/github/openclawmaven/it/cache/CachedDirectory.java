package io.github.openclawmaven.it.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A directory that outlives the build and appears whole or not at all; two builds do not fill it at the same time. {@code
 * -Dopenclaw.gateway.cache=DIR} moves all of them.
 */
public final class CachedDirectory {
    private static final Path CACHE = Path.of(System.getProperty(
            "openclaw.gateway.cache",
            Path.of(System.getProperty("user.home"), ".cache", "openclaw-maven-plugin")
                    .toString()));

    private CachedDirectory() {}

    /** Puts into an empty directory what belongs there. */
    @FunctionalInterface
    public interface Filling {
        void into(Path directory) throws IOException;
    }

    /**
     * The directory: at once when it is there, else filled first.
     *
     * @param name of the directory; it stands for all that is inside
     */
    public static synchronized Path of(String name, Filling filling) {
        Path directory = CACHE.resolve(name);
        if (Files.isDirectory(directory)) {
            return directory;
        }
        try {
            Files.createDirectories(CACHE);
            try (FileChannel channel = FileChannel.open(
                            CACHE.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                return lock.isValid() && Files.isDirectory(directory) ? directory : fill(directory, filling);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path fill(Path directory, Filling filling) throws IOException {
        Path incomplete = CACHE.resolve(directory.getFileName() + ".incomplete");
        removeLeftovers(incomplete);
        Files.createDirectory(incomplete);
        filling.into(incomplete);
        return Files.move(incomplete, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    /** An installation that was interrupted is of no use. */
    private static void removeLeftovers(Path incomplete) throws IOException {
        if (!Files.exists(incomplete)) {
            return;
        }
        try (Stream<Path> files = Files.walk(incomplete)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
