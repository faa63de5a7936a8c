package io.github.openclawmaven.plugin.publish.directory;

import io.github.openclawmaven.plugin.output.DirectoryLock;
import io.github.openclawmaven.plugin.publish.ChartRepository;
import io.github.openclawmaven.plugin.publish.ChartUpload;
import io.github.openclawmaven.plugin.publish.Publication;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.index.IndexedPublication;
import java.io.IOException;
import java.net.URI;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;

/**
 * A directory with charts and their {@code index.yaml}, as any web server can offer it to Helm. Builds may publish to it at the
 * same time, in one JVM or in many, as long as its file system has locks.
 */
public final class DirectoryRepository implements ChartRepository {

    private static final String LOCK = ".index.yaml.lock";

    private final Path directory;
    private final String prefix;
    private final InstantSource clock;

    /**
     * @param directory is made when it is missing
     * @param prefix what the URLs in the index start with, {@code https://charts.acme.example/}; empty for relative ones
     * @param clock gives the time that the index names
     */
    public DirectoryRepository(Path directory, String prefix, InstantSource clock) {
        this.directory = directory;
        this.prefix = prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/";
        this.clock = clock;
    }

    /**
     * The directory that a user named.
     *
     * @param location {@code file:} URL, or a path
     * @param base what a relative path starts from
     */
    public static Path directory(String location, Path base) throws PublishException {
        try {
            return location.startsWith("file:") ? Path.of(URI.create(location)) : base.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new PublishException(
                    location + " is no directory: " + e.getMessage() + "; write file:///srv/charts, or a path", e);
        }
    }

    @Override
    public String destination(ChartUpload upload) {
        return directory.resolve(upload.chart().fileName()).toString();
    }

    @Override
    public Publication publish(ChartUpload upload) throws PublishException {
        createDirectory();
        IndexedPublication publication = new IndexedPublication(upload, prefix, clock.instant());
        try (DirectoryLock lock = DirectoryLock.acquire(directory, LOCK)) {
            boolean changed = publication.complete(new DirectoryFiles(lock.directory()));
            return new Publication(
                    destination(upload), "sha256:" + upload.chart().sha256(), changed);
        } catch (IOException e) {
            throw DirectoryFailure.of(directory + " cannot be locked", e);
        }
    }

    private void createDirectory() throws PublishException {
        try {
            Files.createDirectories(directory);
        } catch (FileAlreadyExistsException e) {
            throw new PublishException(directory + " is a file; name a directory", e);
        } catch (IOException e) {
            throw DirectoryFailure.of(directory + " cannot be made", e);
        }
    }
}
