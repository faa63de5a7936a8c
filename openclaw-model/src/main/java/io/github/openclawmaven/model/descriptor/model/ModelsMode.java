package io.github.openclawmaven.model.descriptor.model;

import io.github.openclawmaven.model.descriptor.form.Word;

/** What becomes of the gateway's own list of models. */
public enum ModelsMode implements Word {
    /** It stays, and what is declared comes to it. */
    MERGE,
    /** Only what is declared counts. */
    REPLACE
}
