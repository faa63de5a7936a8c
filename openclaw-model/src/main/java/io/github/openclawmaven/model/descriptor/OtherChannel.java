package io.github.openclawmaven.model.descriptor;

import io.github.openclawmaven.model.source.MapNode;
import java.util.Optional;

/**
 * A channel that is not typed.
 *
 * @param settings the gateway's own words
 */
public record OtherChannel(Optional<MapNode> settings) {}
