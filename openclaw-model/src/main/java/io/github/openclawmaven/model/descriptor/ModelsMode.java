package io.github.openclawmaven.model.descriptor;

/** What becomes of the gateway's own list of models. */
public enum ModelsMode implements Word {
    /** It stays, and what is declared comes to it. */
    MERGE,
    /** Only what is declared counts. */
    REPLACE
}
