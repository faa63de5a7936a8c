package io.github.openclawmaven.model.gateway;

import java.util.List;
import java.util.Optional;

/**
 * How the gateway treats its config file.
 *
 * @param checkCommand arguments of {@code openclaw} that end with an error when the config is not accepted
 * @param readOnlyVariable set to 1, edits at run time are refused with a good message
 * @param missingVariableIsFatal whether a {@code ${NAME}} without a value stops the start (up to 2026.3.2), or only the
 *     feature that uses it
 */
public record ConfigFacts(
        List<String> checkCommand, Optional<String> readOnlyVariable, boolean missingVariableIsFatal) {}
