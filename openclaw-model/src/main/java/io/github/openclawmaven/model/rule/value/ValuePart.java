package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.diagnostic.Position;

/** The place of a part of a value. */
final class ValuePart {

    private ValuePart() {}

    /**
     * The place of some characters of a text; of all of it, where escapes or line breaks hide which column they are in.
     *
     * @param whole place of the value, quotes included
     * @param text the value
     * @param offset in the value, in chars
     * @param length in chars
     */
    static Position of(Position whole, String text, int offset, int length) {
        int quotes = whole.length() - text.codePointCount(0, text.length());
        if (length == 0 || (quotes != 0 && quotes != 2)) {
            return whole;
        }
        return whole.part(quotes / 2 + text.codePointCount(0, offset), text.codePointCount(offset, offset + length));
    }
}
