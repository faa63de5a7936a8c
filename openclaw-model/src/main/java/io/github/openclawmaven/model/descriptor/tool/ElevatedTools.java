package io.github.openclawmaven.model.descriptor.tool;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Commands without approval for some senders.
 *
 * @param enabled whether there are any
 * @param allowFrom sender ids by channel
 */
public record ElevatedTools(Optional<Boolean> enabled, Map<String, List<String>> allowFrom) {}
