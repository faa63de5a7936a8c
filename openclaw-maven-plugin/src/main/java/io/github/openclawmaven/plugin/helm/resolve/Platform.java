package io.github.openclawmaven.plugin.helm.resolve;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * What a native library must fit.
 *
 * @param system {@code linux}, {@code darwin}, {@code windows}, or as the JVM calls another one
 * @param processor {@code amd64}, {@code arm64}, or as the JVM calls another one
 * @param musl whether the system's C library is musl, as on Alpine, rather than glibc
 */
record Platform(String system, String processor, boolean musl) {

    /** The platform of this JVM. */
    static Platform current() {
        String system = system(System.getProperty("os.name"));
        return new Platform(
                system, processor(System.getProperty("os.arch")), system.equals("linux") && hasMusl(Path.of("/lib")));
    }

    /** From {@code os.name}. */
    static String system(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.startsWith("mac") || lower.startsWith("darwin")) {
            return "darwin";
        }
        return lower.startsWith("windows") ? "windows" : lower;
    }

    /** From {@code os.arch}. */
    static String processor(String architecture) {
        return switch (architecture.toLowerCase(Locale.ROOT)) {
            case "x86_64", "x64", "amd64" -> "amd64";
            case "aarch64", "arm64" -> "arm64";
            default -> architecture.toLowerCase(Locale.ROOT);
        };
    }

    /**
     * Whether a system runs on musl.
     *
     * @param libraries its {@code /lib}
     */
    static boolean hasMusl(Path libraries) {
        // Debian can have musl beside its own C library, in a place of the same name: glibc decides.
        return contains(libraries, "ld-musl-*")
                && !contains(libraries, "ld-linux*")
                && !contains(libraries.resolveSibling("lib64"), "ld-linux*");
    }

    private static boolean contains(Path directory, String pattern) {
        if (!Files.isDirectory(directory)) {
            return false;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(directory, pattern)) {
            return files.iterator().hasNext();
        } catch (IOException e) {
            return false;
        }
    }

    /** For messages: {@code linux on amd64 with musl}. */
    @Override
    public String toString() {
        return system + " on " + processor + (musl ? " with musl" : "");
    }
}
