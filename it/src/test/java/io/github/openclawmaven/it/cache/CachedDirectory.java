package io.github.openclawmaven.it.cache;

import io.github.openclawmaven.plugin.npm.PackageCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What the tests keep between builds; {@code -Dopenclaw.gateway.cache=DIR} moves all of it. */
public final class CachedDirectory {

    /** Where openclaw:run has by itself what the tests install. */
    public static final PackageCache CACHE = new PackageCache(Path.of(System.getProperty(
            "openclaw.gateway.cache",
            Path.of(System.getProperty("user.home"), ".cache", "openclaw-maven-plugin")
                    .toString())));

    private CachedDirectory() {}

    /**
     * The directory: at once when it is there, else filled first.
     *
     * @param name of the directory; it stands for all that is inside
     */
    public static Path of(String name, PackageCache.Filling filling) {
        try {
            return CACHE.directory(name, filling);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
