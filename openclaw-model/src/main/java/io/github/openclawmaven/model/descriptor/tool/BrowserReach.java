package io.github.openclawmaven.model.descriptor.tool;

import java.util.List;
import java.util.Optional;

/**
 * Which addresses a browser may open.
 *
 * @param dangerouslyAllowPrivateNetwork addresses inside the cluster too; from 2026.2.23
 * @param allowedHostnames these hosts whatever their address
 */
public record BrowserReach(Optional<Boolean> dangerouslyAllowPrivateNetwork, List<String> allowedHostnames) {}
