package io.github.openclawmaven.plugin.console;

import java.nio.file.Path;

/** Paths as a person reads them: relative to a directory where they are in it, with {@code /}. */
public record DisplayPaths(Path directory) {

    public String display(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path base = directory.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }
}
