package io.github.openclawmaven.model.descriptor.tool;

import java.util.Optional;

/**
 * The tools that read and write files.
 *
 * @param workspaceOnly whether they keep to the agent's workspace; of all agents absent: true
 */
public record FileTools(Optional<Boolean> workspaceOnly) {}
