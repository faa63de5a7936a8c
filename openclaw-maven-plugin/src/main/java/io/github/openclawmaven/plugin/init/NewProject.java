package io.github.openclawmaven.plugin.init;

import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.Optional;

/**
 * A project that can be made.
 *
 * @param platform as the descriptor writes it
 * @param release as somebody named it, such as {@code 2026.9.6} or {@code 2026.9}
 * @param facts of that release
 * @param channel empty where the project begins without one
 */
public record NewProject(
        String name, String platform, String release, GatewayFacts facts, Optional<InitChannel> channel) {}
