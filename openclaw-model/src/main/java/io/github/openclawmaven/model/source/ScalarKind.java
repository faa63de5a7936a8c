package io.github.openclawmaven.model.source;

import java.util.regex.Pattern;

/**
 * What a scalar is by the core schema of YAML 1.2; {@code no}, {@code on}, {@code 012} and {@code 22:22} are strings, and
 * so is what has more than 40 digits or an exponent of four.
 */
public enum ScalarKind {
    STRING("a string"),
    INTEGER("a whole number"),
    NUMBER("a number"),
    BOOLEAN("true or false"),
    NULL("nothing");

    private static final Pattern NULLS = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern BOOLEANS = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern INTEGERS = Pattern.compile("[-+]?(0|[1-9][0-9]{0,39})");
    private static final Pattern NUMBERS = Pattern.compile(
            "[-+]?(0|[1-9][0-9]{0,39})?\\.[0-9]{1,40}([eE][-+]?[0-9]{1,3})?|[-+]?(0|[1-9][0-9]{0,39})[eE][-+]?[0-9]{1,3}");

    private final String words;

    ScalarKind(String words) {
        this.words = words;
    }

    /** The kind of an unquoted scalar. */
    static ScalarKind ofPlain(String text) {
        if (NULLS.matcher(text).matches()) {
            return NULL;
        }
        if (BOOLEANS.matcher(text).matches()) {
            return BOOLEAN;
        }
        if (INTEGERS.matcher(text).matches()) {
            return INTEGER;
        }
        return NUMBERS.matcher(text).matches() ? NUMBER : STRING;
    }

    /** For messages: "expected a string". */
    public String words() {
        return words;
    }
}
