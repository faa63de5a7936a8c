package io.github.openclawmaven.model.schema;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Function;

/** The names that a release knows of each kind of things. */
final class KnownNames {

    private static final Map<String, Function<GatewayFacts, Collection<String>>> LISTS = Map.ofEntries(
            Map.entry("api-versions", facts -> List.of(Descriptor.API_VERSION)),
            Map.entry("releases", facts -> releases()),
            Map.entry("thinking-levels", GatewayFacts::thinkingLevels),
            Map.entry("model-providers", facts -> sorted(facts.modelProviders().keySet())),
            Map.entry("channels", facts -> sorted(facts.knownChannels())),
            Map.entry("plugins", facts -> facts.plugins().ids()),
            Map.entry("skills", facts -> sorted(facts.skills())),
            Map.entry("tools", facts -> facts.tools().names()),
            Map.entry("safe-bins", facts -> sorted(facts.safeBins().accepted())),
            Map.entry("search-providers", facts -> sorted(facts.knownSearchProviders())),
            Map.entry(
                    "fetch-providers",
                    facts -> sorted(facts.plugins().fetchProviders().keySet())));

    private final GatewayFacts facts;

    KnownNames(GatewayFacts facts) {
        this.facts = facts;
    }

    /** In the order in which to propose them. */
    List<String> of(String list) {
        return List.copyOf(LISTS.get(list).apply(facts));
    }

    /** The newest first, each month before its releases. */
    private static Collection<String> releases() {
        List<GatewayRelease> newestFirst = new ArrayList<>(Catalogue.bundled().known());
        newestFirst.sort(Comparator.reverseOrder());
        Collection<String> names = new LinkedHashSet<>();
        for (GatewayRelease release : newestFirst) {
            names.add(release.line());
            names.add(release.toString());
        }
        return names;
    }

    private static Collection<String> sorted(Collection<String> names) {
        return new TreeSet<>(names);
    }
}
