package io.github.openclawmaven.it.editor;

/**
 * A place in a text.
 *
 * @param line from 0
 * @param column from 0
 */
record Cursor(int line, int column) {

    static final String MARK = "‸";

    /** Where the mark stands in the text. */
    static Cursor in(String marked) {
        String before = marked.substring(0, marked.indexOf(MARK));
        return new Cursor(
                (int) before.chars().filter(it -> it == '\n').count(), before.length() - before.lastIndexOf('\n') - 1);
    }

    /** The text without the mark. */
    static String text(String marked) {
        return marked.replace(MARK, "");
    }
}
