package io.github.openclawmaven.model.diagnostic;

import java.util.Comparator;

/**
 * A stretch of one line of an input file.
 *
 * @param source the file
 * @param line 1-based
 * @param column 1-based, in code points
 * @param length in code points; 0 where only the place is known
 */
public record Position(SourceText source, int line, int column, int length) implements Comparable<Position> {

    private static final Comparator<Position> DOCUMENT_ORDER = Comparator.comparing(
                    (Position position) -> position.source().name())
            .thenComparingInt(Position::line)
            .thenComparingInt(Position::column)
            .thenComparingInt(Position::length);

    public Position {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("line and column start at 1: " + line + ":" + column);
        }
    }

    /** A part of this stretch, for a caret below one word of a longer value. */
    public Position part(int offset, int partLength) {
        return new Position(source, line, column + offset, partLength);
    }

    @Override
    public int compareTo(Position other) {
        return DOCUMENT_ORDER.compare(this, other);
    }

    /** {@code file:line:column}, as editors and consoles make it a link. */
    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }
}
