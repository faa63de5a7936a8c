package io.github.openclawmaven.model.gateway.catalogue;

import static io.github.openclawmaven.model.gateway.catalogue.JsonValues.map;
import static io.github.openclawmaven.model.gateway.catalogue.JsonValues.names;
import static io.github.openclawmaven.model.gateway.catalogue.JsonValues.text;
import static io.github.openclawmaven.model.gateway.catalogue.JsonValues.texts;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.gateway.Capability;
import io.github.openclawmaven.model.gateway.ModelRuntimes;
import io.github.openclawmaven.model.gateway.OfficialPlugin;
import io.github.openclawmaven.model.gateway.PluginCatalogue;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads what plugins provide, those of the release's package and those beside it.
 *
 * @param document of the release
 * @param measured what only running the gateway tells, by topic
 */
record PluginsReader(ReleaseDocument document, Function<String, JsonNode> measured) {

    PluginCatalogue read() {
        return new PluginCatalogue(
                names(document.get("bundledPlugins")),
                map(
                        document.get("officialPlugins"),
                        (id, plugin) -> new OfficialPlugin(
                                plugin.get("package").textValue(), text(plugin, "version"), text(plugin, "from"))),
                map(document.get("channels"), (channel, id) -> id.textValue()),
                map(document.get("searchProviders"), (provider, id) -> id.textValue()),
                fetchProviders(),
                capabilities(),
                modelRuntimes(),
                names(measured.apply("brokenChannels").get("names")),
                measured.apply("pluginLibraries").path("fetched").booleanValue());
    }

    private Map<Capability, Map<String, String>> capabilities() {
        Map<Capability, Map<String, String>> capabilities = new EnumMap<>(Capability.class);
        document.get("capabilities")
                .properties()
                .forEach(entry -> capabilities.put(
                        Capability.parse(entry.getKey()), map(entry.getValue(), (name, id) -> id.textValue())));
        return Collections.unmodifiableMap(capabilities);
    }

    private ModelRuntimes modelRuntimes() {
        JsonNode runtimes = measured.apply("modelRuntimes");
        return new ModelRuntimes(
                map(runtimes.path("plugins"), (provider, id) -> id.textValue()),
                runtimes.path("plainRequests").booleanValue(),
                runtimes.path("sameVersion").booleanValue());
    }

    private Map<String, String> fetchProviders() {
        Map<String, String> providers = new TreeMap<>();
        texts(measured.apply("gatewayFetchProviders").get("names")).forEach(name -> providers.put(name, ""));
        providers.putAll(map(document.get("fetchProviders"), (provider, id) -> id.textValue()));
        return Collections.unmodifiableMap(providers);
    }
}
