package io.github.openclawmaven.plugin.docs;

import io.github.openclawmaven.plugin.page.MarkdownTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** A page of the site, or of the repository. */
record Page(String text) {

    private static final Path DIRECTORY = Path.of("src", "site", "markdown");
    private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");

    static Page read(String name) {
        return read(DIRECTORY.resolve(name));
    }

    /** A page at the top of the repository. */
    static Page ofRepository(String name) {
        return read(Path.of("..", name));
    }

    private static Page read(Path file) {
        try {
            return new Page(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of all tables whose header starts with this cell, in order. */
    List<MarkdownTables.Row> rows(String firstColumn) {
        return MarkdownTables.rows(text, firstColumn);
    }

    /** The examples in YAML. */
    List<String> yaml() {
        return YAML.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
