package io.github.openclawmaven.it.sign;

import io.github.openclawmaven.it.cache.DebianPackages;
import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.Waiting;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The machine's own GnuPG, else Debian's in the cache. */
final class GnuPg {

    private static final Duration LIMIT = Waiting.LIMIT;

    /** Beside those that every Debian has. */
    private static final String[] PACKAGES = {
        "gpg", "gpg-agent", "gpgconf", "libassuan0", "libnpth0", "libreadline8", "libsqlite3-0"
    };

    private static final Path DIRECTORY = isOnPath("gpg") && isOnPath("gpg-connect-agent") ? Path.of("") : unpacked();

    private GnuPg() {}

    /** What starts a program of GnuPG: a name on the PATH, or a path. */
    static String program(String name) {
        return DIRECTORY.resolve(name).toString();
    }

    static void run(String program, Path homedir, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program(program), "--homedir", homedir.toString()));
        command.addAll(List.of(arguments));
        new Command(command, System.getenv(), homedir).run(LIMIT).orThrow();
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    /** Unpacked programs find neither their libraries nor each other by themselves. */
    private static Path unpacked() {
        Path root = DebianPackages.unpacked(PACKAGES);
        try {
            script(root, "gpg", "--agent-program '" + root.resolve("usr/bin/gpg-agent") + "'");
            script(root, "gpg-connect-agent", "");
            return root;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void script(Path root, String program, String options) throws IOException {
        Path script = Files.writeString(
                root.resolve(program),
                """
                #!/bin/sh
                export LD_LIBRARY_PATH="$(printf '%%s:' '%1$s'/lib/*-linux-gnu '%1$s'/usr/lib/*-linux-gnu)"
                exec '%1$s/usr/bin/%2$s' %3$s "$@"
                """
                        .formatted(root, program, options));
        if (!script.toFile().setExecutable(true)) {
            throw new IOException("cannot make " + script + " executable");
        }
    }
}
