package io.github.openclawmaven.model.gateway;

/**
 * The three probes of a gateway. Before 2026.3.31 each path answers 200 with the web page, so that only TCP is left;
 * {@code /readyz} is avoided, since one bad bot token would take the gateway out of its Service (2026.9.6).
 *
 * @param startupSeconds how long a cold start may take
 */
public record Probes(Probe startup, Probe readiness, Probe liveness, int startupSeconds) {}
