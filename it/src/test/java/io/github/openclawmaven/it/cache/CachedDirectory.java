package io.github.openclawmaven.it.cache;

import io.github.openclawmaven.plugin.npm.PackageCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** What the tests keep between builds; {@code -Dopenclaw.gateway.cache=DIR} moves all of it. */
public final class CachedDirectory {

    /** In which openclaw:run finds what the tests installed. */
    public static final PackageCache CACHE = System.getProperty("openclaw.gateway.cache") == null
            ? PackageCache.ofUser()
            : new PackageCache(Path.of(System.getProperty("openclaw.gateway.cache")));

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
