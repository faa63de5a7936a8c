package io.github.openclawmaven.plugin.helm;

/**
 * An installation that Helm renders a chart for.
 *
 * @param name of the release
 * @param namespace that it would go into
 * @param kubeVersion of the cluster, such as {@code 1.31.0}; Helm's own default is older than what charts need
 */
public record HelmRelease(String name, String namespace, String kubeVersion) {}
