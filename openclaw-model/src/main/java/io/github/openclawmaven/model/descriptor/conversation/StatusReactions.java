package io.github.openclawmaven.model.descriptor.conversation;

import java.util.Optional;

/**
 * Reactions that show what an agent is doing.
 *
 * @param enabled whether there are any
 */
public record StatusReactions(Optional<Boolean> enabled) {}
