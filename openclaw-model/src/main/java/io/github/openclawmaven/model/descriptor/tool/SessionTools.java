package io.github.openclawmaven.model.descriptor.tool;

import java.util.Optional;

/**
 * The tools that list, read and message sessions.
 *
 * @param visibility absent: {@code tree}; with {@code agentToAgent}: {@code all}
 */
public record SessionTools(Optional<SessionVisibility> visibility) {}
