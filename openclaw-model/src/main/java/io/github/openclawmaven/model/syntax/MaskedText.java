package io.github.openclawmaven.model.syntax;

import java.util.BitSet;

/** A text with stretches of it as asterisks; its width in code points stays. */
public final class MaskedText {

    private final String text;
    private final BitSet hidden = new BitSet();

    public MaskedText(String text) {
        this.text = text;
    }

    /** Hides from one index of a {@code char} to before another. */
    public void hide(int from, int to) {
        hidden.set(Math.max(0, from), Math.max(0, Math.max(from, Math.min(to, text.length()))));
    }

    /** The same, up to the blanks and quotes around. */
    void hideWords(int from, int to) {
        int start = from;
        while (start > 0 && !isBorder(text.charAt(start - 1)) && !hidden.get(start - 1)) {
            start--;
        }
        int end = to;
        while (end < text.length() && !isBorder(text.charAt(end)) && !hidden.get(end)) {
            end++;
        }
        hide(start, end);
    }

    private static boolean isBorder(char character) {
        return Character.isWhitespace(character) || character == '"' || character == '\'';
    }

    @Override
    public String toString() {
        if (hidden.isEmpty()) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            shown.appendCodePoint(hidden.get(at) ? '*' : point);
            at += Character.charCount(point);
        }
        return shown.toString();
    }
}
