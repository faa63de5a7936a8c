package io.github.openclawmaven.plugin.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The tables of a page in Markdown. */
public final class MarkdownTables {

    private static final Pattern FENCED = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern BETWEEN_CELLS = Pattern.compile("(?<!\\\\)\\|");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");

    /**
     * A row of a table.
     *
     * @param heading the nearest one above
     * @param cells trimmed
     */
    public record Row(String heading, List<String> cells) {}

    private MarkdownTables() {}

    /** The rows of all tables whose header starts with this cell, in order. */
    public static List<Row> rows(String page, String firstColumn) {
        List<Row> rows = new ArrayList<>();
        String heading = "";
        String header = "";
        for (String line : FENCED.matcher(page).replaceAll("").split("\n")) {
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

    /** What stands in backticks. */
    public static List<String> code(String text) {
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
