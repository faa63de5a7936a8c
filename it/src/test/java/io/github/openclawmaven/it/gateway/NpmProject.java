package io.github.openclawmaven.it.gateway;

import io.github.openclawmaven.it.cache.CachedDirectory;
import io.github.openclawmaven.plugin.npm.NpmPackages;
import io.github.openclawmaven.plugin.npm.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Packages from npm in a directory that outlives the build. */
public final class NpmProject {
    static final NpmPackages PACKAGES = new NpmPackages(CachedDirectory.CACHE, Progress.SILENT);

    private static final Pattern SETTING =
            Pattern.compile("npm_config_.*|(https?|no)_proxy|NODE_EXTRA_CA_CERTS", Pattern.CASE_INSENSITIVE);

    private NpmProject() {}

    /**
     * The directory in which the manifest's dependencies are installed: at once when they are, else from npm.
     *
     * @param name of the directory; it stands for the manifest
     * @param manifest the package.json
     * @param programs directories in which the packages' install scripts look for programs first
     */
    public static Path installed(String name, String manifest, Path... programs) {
        try {
            return PACKAGES.installed(name, name, manifest, programs);
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "These tests run real programs that come from npm: npm must be on the PATH and reach its"
                            + " registry, or the cache must hold it already",
                    e);
        }
    }

    /** The variables by which npm finds its registry on this machine, for a process with an environment of its own. */
    public static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.keySet().removeIf(name -> !SETTING.matcher(name).matches());
        settings.putIfAbsent(
                "NPM_CONFIG_USERCONFIG",
                Path.of(System.getProperty("user.home"), ".npmrc").toString());
        return settings;
    }
}
