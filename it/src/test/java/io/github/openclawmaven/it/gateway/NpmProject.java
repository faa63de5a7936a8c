package io.github.openclawmaven.it.gateway;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Packages from npm in a directory that outlives the build: {@code -Dopenclaw.gateway.cache=DIR} moves it. */
final class NpmProject {
    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final Path CACHE = Path.of(System.getProperty(
            "openclaw.gateway.cache",
            Path.of(System.getProperty("user.home"), ".cache", "openclaw-maven-plugin")
                    .toString()));

    private static final Pattern SETTING =
            Pattern.compile("npm_config_.*|(https?|no)_proxy|NODE_EXTRA_CA_CERTS", Pattern.CASE_INSENSITIVE);

    private NpmProject() {}

    /**
     * The directory in which the manifest's dependencies are installed: at once when they are, else from npm. It appears
     * whole or not at all, and two builds do not install it at the same time.
     *
     * @param name of the directory; it stands for the manifest
     * @param manifest the package.json
     * @param programs directories in which the packages' install scripts look for programs first
     */
    static synchronized Path installed(String name, String manifest, Path... programs) {
        Path directory = CACHE.resolve(name);
        if (Files.isDirectory(directory)) {
            return directory;
        }
        try {
            Files.createDirectories(CACHE);
            try (FileChannel channel = FileChannel.open(
                            CACHE.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                return lock.isValid() && Files.isDirectory(directory)
                        ? directory
                        : install(directory, manifest, programs);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The variables by which npm finds its registry on this machine, for a process with an environment of its own. */
    static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(System.getenv());
        settings.keySet().removeIf(name -> !SETTING.matcher(name).matches());
        settings.putIfAbsent(
                "NPM_CONFIG_USERCONFIG",
                Path.of(System.getProperty("user.home"), ".npmrc").toString());
        return settings;
    }

    private static Path install(Path directory, String manifest, Path... programs) throws IOException {
        Path incomplete = CACHE.resolve(directory.getFileName() + ".incomplete");
        removeLeftovers(incomplete);
        Files.createDirectory(incomplete);
        Files.writeString(incomplete.resolve("package.json"), manifest);
        Map<String, String> environment = new HashMap<>(System.getenv());
        for (Path first : programs) {
            environment.merge("PATH", first.toString(), (path, added) -> added + File.pathSeparator + path);
        }
        Command npm = new Command(List.of("npm", "install", "--no-audit", "--no-fund"), environment, incomplete);
        try {
            npm.run(LIMIT).orThrow();
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IllegalStateException(
                    "These tests run the real gateway, which comes from npm: npm must be on the PATH and reach its"
                            + " registry, or the cache must hold " + directory,
                    e);
        }
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
