package io.github.openclawmaven.model.schema;

/** What becomes of a key or item without a value. */
enum Nothing {
    /** It counts as absent. */
    TAKEN,
    /** It counts as an empty map where a map belongs, and is refused elsewhere. */
    EMPTY_MAP,
    /** It counts as missing. */
    REFUSED
}
