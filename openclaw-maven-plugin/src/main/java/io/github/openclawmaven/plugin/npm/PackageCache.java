package io.github.openclawmaven.plugin.npm;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * Directories that outlive a build and appear whole or not at all; two builds do not fill the same one at the same time.
 *
 * @param root of all of them
 */
public record PackageCache(Path root) {

    /** Of this JVM: a lock on a file is the whole JVM's. */
    private static final Object FILLING = new Object();

    /** Puts into an empty directory what belongs there. */
    @FunctionalInterface
    public interface Filling {
        void into(Path directory) throws IOException;
    }

    /**
     * The directory: at once when it is there, else filled first.
     *
     * @param name of the directory; it stands for all that is inside
     * @throws IOException as the filling throws it; then there is no directory
     */
    public Path directory(String name, Filling filling) throws IOException {
        Path directory = root.resolve(name);
        if (Files.isDirectory(directory)) {
            return directory;
        }
        Files.createDirectories(root);
        synchronized (FILLING) {
            try (FileChannel channel = FileChannel.open(
                            root.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                return lock.isValid() && Files.isDirectory(directory) ? directory : fill(directory, filling);
            }
        }
    }

    private Path fill(Path directory, Filling filling) throws IOException {
        Path incomplete = root.resolve(directory.getFileName() + ".incomplete");
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
