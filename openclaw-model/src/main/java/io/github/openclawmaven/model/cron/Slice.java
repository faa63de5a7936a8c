package io.github.openclawmaven.model.cron;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A part of an expression that remembers where it came from. */
record Slice(String text, int offset) {

    /** White space as JavaScript sees it, which is wider than Java's. */
    private static final Pattern NOT_SPACE = Pattern.compile(
            "[^\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]+");

    int length() {
        return text.length();
    }

    List<Slice> words() {
        return NOT_SPACE
                .matcher(text)
                .results()
                .map(word -> new Slice(word.group(), offset + word.start()))
                .toList();
    }

    /** The comma-separated items, empty ones too. */
    List<Slice> items() {
        var items = new ArrayList<Slice>();
        int at = offset;
        for (String item : text.split(",", -1)) {
            items.add(new Slice(item, at));
            at += item.length() + 1;
        }
        return items;
    }

    Slice from(int start) {
        return new Slice(text.substring(start), offset + start);
    }

    /** From the first of these parts to the last, gaps included. */
    static Slice spanning(String whole, List<Slice> parts) {
        if (parts.isEmpty()) {
            return new Slice(whole, 0);
        }
        Slice last = parts.get(parts.size() - 1);
        int start = parts.get(0).offset();
        return new Slice(whole.substring(start, last.offset() + last.length()), start);
    }
}
