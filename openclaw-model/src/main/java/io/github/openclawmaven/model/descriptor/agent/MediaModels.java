package io.github.openclawmaven.model.descriptor.agent;

import io.github.openclawmaven.model.descriptor.model.ModelChoice;
import java.util.Optional;

/**
 * Models that make media; from 2026.3.22.
 *
 * @param image that draws
 * @param video that makes videos; from 2026.4.5
 * @param music that makes music; from 2026.4.5
 */
public record MediaModels(Optional<ModelChoice> image, Optional<ModelChoice> video, Optional<ModelChoice> music) {}
