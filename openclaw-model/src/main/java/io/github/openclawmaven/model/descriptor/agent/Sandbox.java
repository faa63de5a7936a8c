package io.github.openclawmaven.model.descriptor.agent;

import java.util.Optional;

/**
 * Containers for tool calls; needs a container engine that a pod does not have.
 *
 * @param mode which sessions run in one
 * @param scope who shares one: {@code session}, {@code agent}, {@code shared}
 * @param workspaceAccess what it sees of the workspace: {@code none}, {@code ro}, {@code rw}
 */
public record Sandbox(Optional<SandboxMode> mode, Optional<String> scope, Optional<String> workspaceAccess) {}
