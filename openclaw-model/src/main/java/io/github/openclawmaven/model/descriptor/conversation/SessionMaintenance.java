package io.github.openclawmaven.model.descriptor.conversation;

import java.time.Duration;
import java.util.Optional;

/**
 * What is kept of old conversations.
 *
 * @param mode {@code enforce}, or {@code warn} that only says what would go
 * @param pruneAfter age at which a conversation goes
 * @param maxEntries conversations of an agent
 */
public record SessionMaintenance(Optional<String> mode, Optional<Duration> pruneAfter, Optional<Integer> maxEntries) {}
