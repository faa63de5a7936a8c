package io.github.openclawmaven.model.gateway;

import java.util.Optional;

/**
 * A model that a release no longer runs.
 *
 * @param reason in the release's own words
 * @param successor the model of the same provider that the release names instead
 * @param refused whether the release does not start with a config that names it (2026.5.28, 2026.7.1, 2026.8.2, 2026.9.6); one
 *     that is not fails at each turn
 * @param renamed whether the release takes it for its successor in the default model
 * @param renamedInAgents the same in the models of agents (2026.5.28, 2026.7.1; not 2026.8.2, 2026.9.6)
 */
public record RetiredModel(
        String reason, Optional<String> successor, boolean refused, boolean renamed, boolean renamedInAgents) {}
