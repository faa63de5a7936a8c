package io.github.openclawmaven.model.descriptor.hook;

import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import java.util.Map;
import java.util.Optional;

/**
 * One hook inside the gateway.
 *
 * @param enabled whether it runs
 * @param env environment that it sees
 */
public record InternalHook(Optional<Boolean> enabled, Map<String, TextOrSecret> env) {}
