package io.github.openclawmaven.model.repair;

import io.github.openclawmaven.model.source.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file, taken apart so that it can be put together again byte for byte.
 *
 * @param start a byte order mark, or nothing
 * @param lines without what ends them
 * @param ends of the lines; the last line has an empty one
 */
record FileLines(String start, List<String> lines, List<String> ends) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final Pattern END = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029]");

    /** Empty when it is not UTF-8. */
    static Optional<FileLines> of(Content content) {
        return content.text().map(FileLines::parse);
    }

    private static FileLines parse(String text) {
        String start = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : "";
        List<String> lines = new ArrayList<>();
        List<String> ends = new ArrayList<>();
        int from = start.length();
        Matcher end = END.matcher(text);
        while (end.find(from)) {
            lines.add(text.substring(from, end.start()));
            ends.add(end.group());
            from = end.end();
        }
        lines.add(text.substring(from));
        ends.add("");
        return new FileLines(start, List.copyOf(lines), List.copyOf(ends));
    }

    /** How a line that is put in below this one ends; the last line has no end, and takes that of the first. */
    String endOf(int line) {
        return ends.get(line).isEmpty() ? (ends.size() > 1 ? ends.get(0) : "\n") : ends.get(line);
    }

    /** The text with other lines in place of these. */
    String with(List<String> others) {
        StringBuilder text = new StringBuilder(start);
        for (int line = 0; line < others.size(); line++) {
            text.append(others.get(line)).append(ends.get(line));
        }
        return text.toString();
    }
}
