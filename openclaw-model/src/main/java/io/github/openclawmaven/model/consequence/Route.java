package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;

/**
 * Where a door leads.
 *
 * @param agent id
 * @param binding the binding that leads there; empty where none does: the default agent, or the one that the door names
 */
public record Route(Door door, String agent, Optional<SourcePath> binding) {}
