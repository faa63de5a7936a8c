package io.github.openclawmaven.plugin.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of the site, or of the repository. */
record Page(String text) {

    private static final Path DIRECTORY = Path.of("src", "site", "markdown");
    private static final Pattern YAML = Pattern.compile("(?ms)^```yaml\\n(.*?)^```$");
    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /**
     * A row of a table.
     *
     * @param heading the nearest one above
     * @param cells trimmed
     */
    record Row(String heading, List<String> cells) {}

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
    List<Row> rows(String firstColumn) {
        List<Row> rows = new ArrayList<>();
        String heading = "";
        String header = "";
        for (String line : FENCED.matcher(text).replaceAll("").split("\n")) {
            boolean inTable = line.startsWith("|");
            if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            } else if (inTable && header.isEmpty()) {
                header = cells(line).get(0);
            } else if (inTable && header.equals(firstColumn) && !line.startsWith("|---")) {
                rows.add(new Row(heading, cells(line)));
            }
            header = inTable ? header : "";
        }
        return rows;
    }

    /** The examples in YAML. */
    List<String> yaml() {
        return YAML.matcher(text).results().map(match -> match.group(1)).toList();
    }

    /** What stands in backticks. */
    static List<String> code(String text) {
        return CODE.matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }

    private static List<String> cells(String line) {
        List<String> cells =
                Arrays.stream(BETWEEN_CELLS.split(line, -1)).map(String::trim).toList();
        return cells.subList(1, cells.size() - 1);
    }
}
