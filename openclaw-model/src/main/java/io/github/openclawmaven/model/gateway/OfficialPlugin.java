package io.github.openclawmaven.model.gateway;

import java.util.Optional;

/**
 * A plugin that the gateway's project publishes beside the gateway.
 *
 * @param packageName npm package, such as {@code @openclaw/brave-plugin}
 * @param version the newest one that fits the release; empty when none is known and the descriptor has to name it
 */
public record OfficialPlugin(String packageName, Optional<String> version) {}
