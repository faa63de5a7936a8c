package io.github.openclawmaven.model.gateway;

/**
 * What there is beside the limit of the tools for files that keep to the workspace, {@code tools.fs.workspaceOnly}.
 *
 * @param skillsElsewhere whether {@code read} still opens the skills that the agent is offered, wherever they are
 * @param fileUrls whether {@code read} opens any file of the container that is named by a {@code file:} URL, such as
 *     {@code file:///proc/self/environ} (2026.5.28, 2026.7.1; not 2026.2.26, 2026.8.2, 2026.9.6)
 * @param workspacePlugins whether a plugin that an agent wrote into its workspace is loaded at the next start (2026.2.26; not
 *     2026.5.28)
 */
public record FileToolFacts(boolean skillsElsewhere, boolean fileUrls, boolean workspacePlugins) {}
