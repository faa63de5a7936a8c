package io.github.openclawmaven.model.document.reference;

import io.github.openclawmaven.model.source.SourcePath;
import java.util.Locale;
import java.util.Optional;

/** What a place of the config names. */
public enum ReferenceKind {
    AGENT("agents"),
    MODEL("models.providers"),
    CHANNEL("channels"),
    TOOL(""),
    SKILL(""),
    MEMORY("models.providers");

    private final String declarations;

    ReferenceKind(String declarations) {
        this.declarations = declarations;
    }

    /** Where a descriptor declares such things; empty where others bring them. */
    Optional<SourcePath> declarations() {
        return Optional.of(declarations)
                .filter(place -> !place.isEmpty())
                .map(place -> SourcePath.of((Object[]) place.split("\\.")));
    }

    /** As the table has it. */
    static ReferenceKind parse(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** As messages have it. */
    String word() {
        return this == MEMORY ? "memory provider" : name().toLowerCase(Locale.ROOT);
    }
}
