package io.github.openclawmaven.plugin.sign;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The key to sign with, and the program that has it.
 *
 * @param executable name on the PATH, or path
 * @param name of the key as GnuPG finds it: fingerprint, id or address; empty: GnuPG's default key
 * @param homedir GnuPG's directory; empty: its own default
 */
public record GpgKey(String executable, Optional<String> name, Optional<Path> homedir) {

    /** A command that asks nothing on a terminal, and tells its status in words for programs. */
    List<String> command() {
        List<String> command = new ArrayList<>(List.of(executable, "--batch", "--no-tty", "--status-fd", "2"));
        homedir.ifPresent(directory -> command.addAll(List.of("--homedir", directory.toString())));
        return command;
    }
}
