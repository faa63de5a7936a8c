package io.github.openclawmaven.it.cache;

import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Servers from Debian's packages, unpacked into the cache: nothing is installed on the machine and no service is started.
 * Dependencies are not followed; name those that the machine may lack.
 */
public final class DebianPackages {
    private static final Duration LIMIT = Waiting.LIMIT;

    private DebianPackages() {}

    /**
     * The root of a file tree in which the packages are unpacked; a program is below {@code usr/bin} or {@code usr/sbin}.
     *
     * @param packages their names
     * @throws IllegalStateException when apt is missing or does not reach its mirror
     */
    public static Path unpacked(String... packages) {
        return CachedDirectory.of("debian-" + String.join("+", packages), root -> unpack(root, List.of(packages)));
    }

    private static void unpack(Path root, List<String> packages) throws IOException {
        Path downloads = Files.createDirectory(root.resolve("downloads"));
        try {
            download(downloads, packages);
            try (DirectoryStream<Path> files = Files.newDirectoryStream(downloads, "*.deb")) {
                for (Path file : files) {
                    run(downloads, "dpkg-deb", "-x", file.toString(), root.toString())
                            .orThrow();
                }
            }
        } catch (UncheckedIOException | IllegalStateException e) {
            throw new IllegalStateException(
                    "These tests run the real servers of the Debian packages " + String.join(", ", packages)
                            + ": apt-get and dpkg-deb must be on the PATH and reach a Debian mirror (apt-get update needs"
                            + " root), or the cache must hold them already",
                    e);
        }
    }

    /** A machine whose package lists are missing or old fetches them first. */
    private static void download(Path downloads, List<String> packages) {
        List<String> arguments = new ArrayList<>(List.of("apt-get", "download"));
        arguments.addAll(packages);
        String[] download = arguments.toArray(String[]::new);
        if (run(downloads, download).exitCode() != 0) {
            run(downloads, "apt-get", "update").orThrow();
            run(downloads, download).orThrow();
        }
    }

    private static Command.Result run(Path directory, String... arguments) {
        return new Command(List.of(arguments), System.getenv(), directory).run(LIMIT);
    }
}
