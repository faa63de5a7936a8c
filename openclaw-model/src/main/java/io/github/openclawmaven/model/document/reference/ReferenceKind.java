package io.github.openclawmaven.model.document.reference;

import java.util.Locale;

/** What a place of the config names. */
public enum ReferenceKind {
    AGENT,
    MODEL,
    CHANNEL,
    TOOL,
    SKILL,
    MEMORY;

    /** As the table has it. */
    static ReferenceKind parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As messages have it. */
    String word() {
        return this == MEMORY ? "memory provider" : name().toLowerCase(Locale.ROOT);
    }
}
