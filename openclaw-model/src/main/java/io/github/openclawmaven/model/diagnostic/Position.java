package io.github.openclawmaven.model.diagnostic;

import java.util.Arrays;

/**
 * A stretch of one line of an input file.
 *
 * @param source the file
 * @param line 1-based
 * @param column 1-based, in code points
 * @param length in code points, up to the end of the line; 0 where only the place is known
 * @param goesOn whether what stands here goes on in the lines below
 */
public record Position(SourceText source, int line, int column, int length, boolean goesOn)
        implements Comparable<Position> {

    public Position {
        if (line < 1 || column < 1 || length < 0) {
            throw new IllegalArgumentException("line and column start at 1: " + line + ":" + column);
        }
    }

    /** A stretch that ends in its line. */
    public Position(SourceText source, int line, int column, int length) {
        this(source, line, column, length, false);
    }

    /** A part of this stretch, for a caret below one word of a longer value. */
    public Position part(int offset, int partLength) {
        return new Position(source, line, column + offset, partLength);
    }

    /** In document order. */
    @Override
    public int compareTo(Position other) {
        int order = source.name().compareTo(other.source.name());
        return order != 0 ? order : Arrays.compare(numbers(), other.numbers());
    }

    private int[] numbers() {
        return new int[] {line, column, length, goesOn ? 1 : 0};
    }

    /** {@code file:line:column}, as editors and consoles make it a link. */
    @Override
    public String toString() {
        return source.name() + ":" + line + ":" + column;
    }
}
