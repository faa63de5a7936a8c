package io.github.openclawmaven.model.diagnostic;

/**
 * The part of source lines that is shown where they are long: always the same columns, with the marked stretch among them.
 *
 * @param from the first column, counted from 0 as a terminal does
 */
record LineWindow(int from) {

    /** Columns of it. */
    static final int WIDTH = 120;

    /** Columns before the marked stretch where what stands further to the left is cut off. */
    private static final int CONTEXT = 30;

    private static final String CUT = "…";

    /**
     * Around a stretch of a line.
     *
     * @param start in code points, counted from 0
     * @param length in code points
     */
    static LineWindow around(String line, int start, int length) {
        int left = DisplayWidth.of(part(line, 0, start));
        int width = DisplayWidth.of(part(line, start, length));
        return new LineWindow(left + width <= WIDTH ? 0 : Math.max(0, left - CONTEXT));
    }

    /** What is shown of a line. */
    String of(String line) {
        StringBuilder shown = new StringBuilder(from > 0 ? CUT : "");
        int column = 0;
        for (int point : line.codePoints().toArray()) {
            int end = column + DisplayWidth.of(point);
            if (end > from + WIDTH) {
                return shown.append(CUT).toString();
            }
            if (column >= from) {
                shown.appendCodePoint(point);
            } else if (end > from) {
                // Of a wide character that is cut through a blank is left.
                shown.append(" ".repeat(end - from));
            }
            column = end;
        }
        return shown.toString();
    }

    /** Blanks and marks below a stretch of a line; one mark where it is empty. */
    String marks(String line, int start, int length, char mark) {
        int left = DisplayWidth.of(part(line, 0, start)) - from;
        int width = DisplayWidth.of(part(line, start, length));
        int visible = Math.max(1, Math.min(width, WIDTH - left));
        return " ".repeat((from > 0 ? 1 : 0) + left) + String.valueOf(mark).repeat(visible);
    }

    private static String part(String text, int start, int length) {
        int points = text.codePointCount(0, text.length());
        int from = text.offsetByCodePoints(0, Math.min(start, points));
        int to = text.offsetByCodePoints(from, Math.min(length, points - Math.min(start, points)));
        return text.substring(from, to);
    }
}
