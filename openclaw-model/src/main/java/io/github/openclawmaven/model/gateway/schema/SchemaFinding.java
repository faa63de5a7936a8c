package io.github.openclawmaven.model.gateway.schema;

import java.util.List;
import java.util.stream.Stream;

/**
 * Something in a config that a gateway release does not accept.
 *
 * @param pointer RFC 6901, to the unknown key, to the value at fault, or to the object that lacks a key
 * @param message says what is wrong without naming the place or repeating any value, which could be a secret
 * @param known for {@code UNKNOWN_KEY} the keys that are known there; for {@code NOT_ALLOWED} the values allowed; for
 *     {@code WRONG_TYPE} the JSON types expected; for {@code MISSING} the missing key; else empty
 */
public record SchemaFinding(String pointer, Kind kind, String message, List<String> known) {

    /** The keys and indices of the pointer, from the root. */
    public String[] segments() {
        return pointer.isEmpty()
                ? new String[0]
                : Stream.of(pointer.substring(1).split("/", -1))
                        .map(segment -> segment.replace("~1", "/").replace("~0", "~"))
                        .toArray(String[]::new);
    }

    /** What kind of fault it is. */
    public enum Kind {
        /** The release has no such key. */
        UNKNOWN_KEY,
        /** A list where a string belongs, and the like. */
        WRONG_TYPE,
        /** None of the values of an enumeration. */
        NOT_ALLOWED,
        /** A key that must be there is not. */
        MISSING,
        /** Out of bounds, or not of the form that is asked for. */
        OTHER
    }
}
