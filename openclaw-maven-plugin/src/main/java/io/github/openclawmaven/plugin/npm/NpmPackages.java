package io.github.openclawmaven.plugin.npm;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Packages from npm's registry, with all that they depend on.
 *
 * @param cache that keeps them
 * @param progress hears of what is being installed
 */
public record NpmPackages(PackageCache cache, Progress progress) {

    private static final Duration LIMIT = Duration.ofMinutes(15);
    private static final Duration BETWEEN = Duration.ofSeconds(3);

    /**
     * The directory in which a manifest's dependencies are installed: at once when they are, else from npm.
     *
     * @param what it is, for people
     * @param name of the directory; it stands for the manifest
     * @param manifest the package.json
     * @param programs directories in which the packages' install scripts look for programs first
     * @throws NpmException when it is not there and cannot be had
     */
    public Path installed(String what, String name, String manifest, Path... programs) throws IOException {
        return cache.directory(name, directory -> install(what, directory, manifest, programs));
    }

    private void install(String what, Path directory, String manifest, Path... programs) throws IOException {
        Files.writeString(directory.resolve("package.json"), manifest);
        Path log = Files.createTempFile("npm", ".log");
        try {
            Process npm = start(directory, log, programs);
            try {
                if (!ends(npm, what, directory)) {
                    throw new NpmException("npm did not install " + what + " within " + LIMIT.toMinutes() + " minutes");
                }
            } finally {
                npm.descendants().forEach(ProcessHandle::destroyForcibly);
                npm.destroyForcibly();
            }
            if (npm.exitValue() != 0) {
                throw NpmFailure.exception(what, Files.readString(log));
            }
        } finally {
            Files.delete(log);
        }
    }

    private static Process start(Path directory, Path log, Path... programs) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("npm", "install", "--no-audit", "--no-fund")
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        Map<String, String> environment = builder.environment();
        for (Path first : programs) {
            environment.merge("PATH", first.toString(), (path, added) -> added + File.pathSeparator + path);
        }
        try {
            return builder.start();
        } catch (IOException e) {
            throw new NpmException("There is no npm on the PATH, which brings the gateway: install Node.js with npm");
        }
    }

    private boolean ends(Process npm, String what, Path directory) throws IOException {
        Instant start = Instant.now();
        try {
            while (!npm.waitFor(BETWEEN.toMillis(), TimeUnit.MILLISECONDS)) {
                Duration time = Duration.between(start, Instant.now());
                if (time.compareTo(LIMIT) > 0) {
                    return false;
                }
                progress.installed(what, size(directory), time);
            }
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NpmException("Interrupted while npm installed " + what);
        }
    }

    /** Files come and go while npm is at work. */
    private static long size(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.map(Path::toFile).mapToLong(File::length).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }
}
