package io.github.openclawmaven.model.gateway;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Plugins of a release, and the plugin that provides each thing by that thing's name.
 *
 * @param bundled ids of those in the gateway's own package
 * @param official those published beside it, by id
 * @param channels plugin id by channel id
 * @param searchProviders plugin id by web search provider; empty text when the gateway itself provides it
 * @param fetchProviders plugin id by web fetch provider; empty text when the gateway itself provides it
 * @param capabilities plugin id by name, of what else they provide
 * @param runtimes those that run models though no config says so
 * @param brokenChannels ids of channels of its own that the release cannot load, so that it does not start with one of them
 * @param librariesFetched whether the gateway itself has npm fetch the libraries of bundled plugins when it starts, and goes
 *     on without those plugins where that fails (2026.4.22; by their code 2026.4.20 to 2026.4.29)
 */
public record PluginCatalogue(
        Set<String> bundled,
        Map<String, OfficialPlugin> official,
        Map<String, String> channels,
        Map<String, String> searchProviders,
        Map<String, String> fetchProviders,
        Map<Capability, Map<String, String>> capabilities,
        ModelRuntimes runtimes,
        Set<String> brokenChannels,
        boolean librariesFetched) {

    /** The ids of all plugins that are known, sorted. */
    public SortedSet<String> ids() {
        SortedSet<String> ids = new TreeSet<>(bundled);
        ids.addAll(official.keySet());
        return ids;
    }

    /** The id of the plugin that provides what the config names so; none for models. */
    Optional<String> provider(Capability capability, String name) {
        return Optional.ofNullable(
                        capabilities.getOrDefault(capability, Map.of()).get(name))
                // The catalogue of official plugins does not list their runtimes: one is named as its plugin is.
                .or(() -> Optional.of(name)
                        .filter(id -> capability == Capability.AGENT_RUNTIME && official.containsKey(id)));
    }

    /** The names of what the gateway's own package provides, sorted; none for models. */
    List<String> bundledNames(Capability capability) {
        Map<String, String> names = capabilities.getOrDefault(capability, Map.of());
        return names.keySet().stream()
                .filter(name -> bundled.contains(names.get(name)))
                .sorted()
                .toList();
    }
}
