package io.github.openclawmaven.plugin;

import java.nio.file.Path;

/** Paths as a person reads them: relative to the project where they are in it, with {@code /}. */
record ProjectPaths(Path basedir) {

    String display(Path path) {
        Path absolute = path.toAbsolutePath().normalize();
        Path base = basedir.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }
}
