package io.github.openclawmaven.model.descriptor.gateway;

import io.github.openclawmaven.model.descriptor.form.Word;

/** Whose the gateway's config is in the pod. */
public enum ConfigOwnership implements Word {
    /** The chart's: nothing in the pod can write it. */
    READ_ONLY,
    /** The chart's and the people's: at each start what is declared wins, and what was added stays where it opens nothing. */
    MERGE,
    /** The people's, after the first start. */
    ONCE;

    @Override
    public String word() {
        return this == READ_ONLY ? "readOnly" : Word.super.word();
    }
}
