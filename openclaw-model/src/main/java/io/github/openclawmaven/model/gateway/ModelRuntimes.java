package io.github.openclawmaven.model.gateway;

import java.util.Map;

/**
 * Which models a release runs by a plugin, and not by itself, although the config does not say so. Without that plugin it fetches
 * it from npm when it starts, and does not start where that fails (2026.7.1, 2026.8.2; 2026.9.6 starts, 2026.6.11 never fetches).
 *
 * @param plugins plugin id by model provider; of its public endpoint only
 * @param plainRequests whether only models are meant whose provider sets neither headers nor a time limit, and speaks the
 *     protocol that is usual there (2026.8.2, 2026.9.6; any in 2026.7.1)
 * @param sameVersion whether such a plugin is taken in the release's own version only (2026.8.2; 2026.9.6 fetches another where it
 *     finds 2026.9.5)
 */
public record ModelRuntimes(Map<String, String> plugins, boolean plainRequests, boolean sameVersion) {

    /** Whether the version of the plugin is one that the release takes, as far as its version tells. */
    boolean takes(String plugin, String version, GatewayRelease release) {
        return !sameVersion || !plugins.containsValue(plugin) || version.equals(release.toString());
    }
}
