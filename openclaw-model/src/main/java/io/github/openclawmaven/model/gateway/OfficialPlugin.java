package io.github.openclawmaven.model.gateway;

import java.util.Optional;

/**
 * A plugin that the gateway's project publishes beside the gateway.
 *
 * @param packageName npm package, such as {@code @openclaw/brave-plugin}
 * @param version the newest published one that runs on the release; empty when none does
 * @param from the oldest release that a published version runs on, where none runs on this one; empty when none is published
 */
public record OfficialPlugin(String packageName, Optional<String> version, Optional<String> from) {}
