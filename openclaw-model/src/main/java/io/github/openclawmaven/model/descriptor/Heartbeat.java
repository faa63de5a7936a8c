package io.github.openclawmaven.model.descriptor;

import java.time.Duration;

/**
 * A turn that the gateway starts by itself.
 *
 * @param every between two of them
 */
public record Heartbeat(@Required Duration every) {}
