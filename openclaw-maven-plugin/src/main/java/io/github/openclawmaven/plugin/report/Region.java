package io.github.openclawmaven.plugin.report;

import io.github.openclawmaven.model.diagnostic.Position;
import java.util.List;

/**
 * The stretch of a line that a finding is about.
 *
 * @param line 1-based
 * @param column 1-based, in code points
 * @param endColumn the one behind its last character; equal to the first where the file shows no text
 */
record Region(int line, int column, int endColumn) {

    /** Where only the start is known, it is the rest of the line. */
    static Region of(Position position) {
        int end = position.column() + position.length();
        return new Region(
                position.line(),
                position.column(),
                position.length() > 0 ? end : Math.max(position.column(), endOfLine(position)));
    }

    private static int endOfLine(Position position) {
        List<String> lines = position.source().lines();
        if (position.line() > lines.size()) {
            return position.column();
        }
        String line = lines.get(position.line() - 1);
        return line.codePointCount(0, line.length()) + 1;
    }
}
