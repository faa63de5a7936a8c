package io.github.openclawmaven.model.document.reference;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.syntax.Suggestion;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What turns memory into vectors: the providers of plugins, and the model providers of the config, by whose protocol the gateway
 * asks them. Read in the manifests and the code of 2026.5.28, 2026.7.1, 2026.8.2 and 2026.9.6; early releases list them in their schema.
 */
final class MemoryProviders implements Referent {

    static final DiagnosticCode UNKNOWN =
            DiagnosticCode.error("OC6606", "A memory provider is named that is not there");

    /** The plugin that has a provider, by provider. */
    private static final Map<String, String> PLUGINS =
            TableFile.rows(MemoryProviders.class, "memory-providers.txt").stream()
                    .map(row -> row.split(" "))
                    .collect(Collectors.toMap(row -> row[0], row -> row[1], (first, second) -> first, TreeMap::new));

    private final Set<String> own = new TreeSet<>();
    private final Set<String> plugins = new TreeSet<>();
    private final Deployment deployment;

    MemoryProviders(ConfigDocument document, Deployment deployment) {
        this.deployment = deployment;
        document.root().at("/models/providers").fieldNames().forEachRemaining(own::add);
        document.root().at("/plugins/entries").fieldNames().forEachRemaining(plugins::add);
    }

    @Override
    public DiagnosticCode code() {
        return UNKNOWN;
    }

    /** One of an official plugin that the package lacks is there when the plugin is declared. */
    @Override
    public Optional<String> problem(String name) {
        if (own.contains(name) || name.contains("${")) {
            return Optional.empty();
        }
        String plugin = PLUGINS.get(name);
        if (plugin == null) {
            return plugins.isEmpty() || Suggestion.nearest(name, known()).isPresent()
                    ? Optional.of("the release has none of that name")
                    : Optional.empty();
        }
        boolean lacking = deployment.facts().officialPlugin(plugin).isPresent()
                && !deployment.facts().bundlesPlugin(plugin)
                && !plugins.contains(plugin);
        return lacking ? Optional.of("its plugin " + plugin + " is not declared") : Optional.empty();
    }

    @Override
    public Collection<String> known() {
        Set<String> known = new TreeSet<>(PLUGINS.keySet());
        known.addAll(own);
        return known;
    }
}
