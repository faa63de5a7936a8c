package io.github.openclawmaven.model.descriptor.hook;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Code that runs inside the gateway at its events.
 *
 * @param enabled whether any does
 * @param entries by name of the hook, such as {@code session-memory}
 * @param extraDirs directories in the pod where more are found
 */
public record InternalHooks(
        Optional<Boolean> enabled,
        Map<String, InternalHook> entries,
        @GatewayKey("load.extraDirs") List<String> extraDirs) {}
