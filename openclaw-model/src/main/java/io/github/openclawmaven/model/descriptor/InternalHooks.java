package io.github.openclawmaven.model.descriptor;

import java.util.Map;
import java.util.Optional;

/**
 * Code that runs inside the gateway at its events.
 *
 * @param enabled whether any does
 * @param entries by name of the hook, such as {@code session-memory}
 */
public record InternalHooks(Optional<Boolean> enabled, Map<String, InternalHook> entries) {}
