package io.github.openclawmaven.plugin.run;

import io.github.openclawmaven.plugin.npm.PackageCache;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Where the state of a project's gateway lies: in the user's cache, since it outlives {@code mvn clean}, and for the user alone,
 * since a gateway writes keys into it.
 *
 * @param path of the directory
 */
public record LocalDirectory(Path path) {

    /** Of several projects of one name each has its own. */
    private static final int DIGITS = 8;

    /** What a gateway and its agents leave. */
    private static final String POD = "pod";

    /**
     * The directory of a deployment; made where it is missing.
     *
     * @param project its base directory
     * @param name of the deployment
     */
    public static LocalDirectory of(PackageCache cache, Path project, String name) throws IOException {
        Path path = cache.root()
                .toAbsolutePath()
                .resolve("run")
                .resolve(name + "-" + digest(project.toRealPath().toString()));
        Files.createDirectories(path);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwx------"));
        return new LocalDirectory(path);
    }

    /** Of the pod: its state, its home, what is mounted into it. */
    Path pod() {
        return path.resolve(POD);
    }

    /** What the gateway logs. */
    Path log() {
        return path.resolve("gateway.log");
    }

    /** What the chart carries for it. */
    public Path chart() {
        return path.resolve("chart");
    }

    /**
     * Keeps others out until it is closed, or its owner ends.
     *
     * @throws RunException when another run has it
     */
    public FileChannel lock() throws IOException {
        FileChannel channel =
                FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            channel.close();
            throw new RunException(
                    "This project's gateway runs already, from another build: end that one first. Its state is in "
                            + path);
        }
        return channel;
    }

    /** Begins anew: all that gateway and agents left is gone. Links are not followed. */
    public void clear() throws IOException {
        if (!Files.exists(pod())) {
            return;
        }
        Files.walkFileTree(pod(), new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, IOException failure) throws IOException {
                Files.delete(directory);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
