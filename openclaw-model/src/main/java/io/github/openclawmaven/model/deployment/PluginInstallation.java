package io.github.openclawmaven.model.deployment;

/**
 * A plugin that the release does not bundle.
 *
 * @param packageName npm package, such as {@code @openclaw/brave-plugin}
 * @param version exact version
 */
public record PluginInstallation(String packageName, String version) {}
