package io.github.openclawmaven.model.gateway;

import java.util.Optional;

/**
 * How to ask a gateway whether it is well.
 *
 * @param path of an HTTP GET on the gateway's port that needs no token; empty: only a TCP connect tells
 */
public record Probe(Optional<String> path) {}
