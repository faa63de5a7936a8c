package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Position;

/** A value as written, with the place where it was written; immutable, so aliases may share it. */
public sealed interface SourceNode permits MapNode, ListNode, ScalarNode {

    /** Where counting of {@link #weight} stops: a file of such nodes can be added up without overflow. */
    long MAX_COUNT = 1L << 40;

    Position position();

    /** How many nodes a walk over this one meets; aliases count as often as they are used. */
    long weight();

    /** For messages: "expected a string, found a map". */
    String words();
}
