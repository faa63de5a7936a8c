package io.github.openclawmaven.model.descriptor;

/**
 * Containers for tool calls; needs a container engine that a pod does not have.
 *
 * @param mode which sessions run in one
 */
public record Sandbox(@Required SandboxMode mode) {}
