package io.github.openclawmaven.model.gateway;

/**
 * How far the tools of agents reach.
 *
 * @param workspaceOnly whether {@code tools.fs.workspaceOnly} keeps the tools for files to the workspace
 * @param skillsElsewhere whether {@code read} then still opens the skills that the agent is offered, wherever they are
 * @param fileUrls whether {@code read} then still opens any file of the container that is named by a {@code file:} URL, such as
 *     {@code file:///proc/self/environ} (2026.5.28, 2026.7.1; not 2026.2.26, 2026.8.2, 2026.9.6)
 * @param workspacePlugins whether a plugin that an agent wrote into its workspace is loaded at the next start (2026.2.26; not
 *     2026.5.28)
 * @param configInClear whether the tool {@code gateway} shows the configuration with its secrets in clear (2026.3.31; not
 *     2026.2.26, 2026.5.28; the boundaries are read in the code of 2026.3.28, 2026.4.12 and 2026.4.14)
 * @param jobsForOthers whether the tool {@code cron} makes jobs for another agent than the one that calls it (2026.2.26, 2026.3.31,
 *     2026.5.28; not 2026.7.1; no refusal is in the code of 2026.6.35)
 */
public record AgentToolFacts(
        boolean workspaceOnly,
        boolean skillsElsewhere,
        boolean fileUrls,
        boolean workspacePlugins,
        boolean configInClear,
        boolean jobsForOthers) {}
