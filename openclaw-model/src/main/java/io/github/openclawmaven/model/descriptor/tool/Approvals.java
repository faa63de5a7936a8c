package io.github.openclawmaven.model.descriptor.tool;

import java.util.Optional;

/**
 * Where requests for approval are shown; those whom they reach may approve.
 *
 * @param exec of shell commands
 * @param plugin of plugins; from 2026.3.28
 */
public record Approvals(Optional<ApprovalForwarding> exec, Optional<ApprovalForwarding> plugin) {}
