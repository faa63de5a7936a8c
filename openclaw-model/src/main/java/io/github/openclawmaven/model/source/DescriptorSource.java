package io.github.openclawmaven.model.source;

/**
 * All that was read: the descriptor's nodes, and the files that go into the pod as they are.
 *
 * @param tree descriptor, overlay and job files as one tree
 * @param workspaces files by agent and by skill
 */
public record DescriptorSource(SourceTree tree, WorkspaceFiles workspaces) {}
