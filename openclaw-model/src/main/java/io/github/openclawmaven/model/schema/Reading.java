package io.github.openclawmaven.model.schema;

/** What becomes of a map. */
enum Reading {
    /** It stands for itself: what is required is in it. */
    WHOLE,
    /** It is merged over another: any key may be absent or null. A list in it replaces one, so its items are whole. */
    MERGED
}
