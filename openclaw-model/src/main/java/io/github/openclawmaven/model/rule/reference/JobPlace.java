package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.diagnostic.Position;

/** Where a job is written. */
final class JobPlace {

    private JobPlace() {}

    /** Whether the place is in a job file, whose folder names the agent, and not in the descriptor. */
    static boolean isJobFile(Position position) {
        return position.source().name().endsWith(".md");
    }
}
