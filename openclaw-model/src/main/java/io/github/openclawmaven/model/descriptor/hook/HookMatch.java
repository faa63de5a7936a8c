package io.github.openclawmaven.model.descriptor.hook;

import java.util.Optional;

/**
 * Which calls of a hook a mapping is for.
 *
 * @param path below the path of the hooks
 * @param source what the call says of itself
 */
public record HookMatch(Optional<String> path, Optional<String> source) {}
