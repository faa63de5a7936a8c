package io.github.openclawmaven.model.document.refusal.table;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.Optional;

/**
 * Something that the gateway refuses.
 *
 * @param at the value at fault
 * @param why half a sentence, without the value itself
 * @param remedy short
 * @param other what it does not go together with, where that stands elsewhere
 */
public record Refused(JsonPointer at, String why, String remedy, Optional<JsonPointer> other) {

    /** By itself. */
    public Refused(JsonPointer at, String why, String remedy) {
        this(at, why, remedy, Optional.empty());
    }
}
