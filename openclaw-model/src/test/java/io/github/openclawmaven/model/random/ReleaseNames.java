package io.github.openclawmaven.model.random;

import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The names that a release knows, in sorted order, so that the same seed picks the same.
 *
 * @param tools that a policy may name
 * @param models as {@code provider/model}
 * @param retired the same, of those that the release runs no more
 * @param unversioned plugins of which the descriptor has to name a version
 * @param executors whether commands can run elsewhere
 */
record ReleaseNames(
        String release,
        List<String> models,
        List<String> retired,
        List<String> tools,
        List<String> searchProviders,
        List<String> fetchProviders,
        List<String> safeBins,
        List<String> thinking,
        List<String> otherChannels,
        Set<String> unversioned,
        boolean executors) {

    /** Those that have sections of their own in a descriptor. */
    private static final Set<String> TYPED_CHANNELS = Set.of("telegram", "discord", "slack");

    static ReleaseNames of(GatewayFacts facts) {
        List<String> providers = facts.modelProviders().keySet().stream()
                .filter(name ->
                        facts.modelProviders().get(name).baseUrl().stream().anyMatch(url -> !url.contains("{")))
                .sorted()
                .toList();
        return new ReleaseNames(
                facts.release().toString(),
                providers.stream().flatMap(provider -> models(provider, facts)).toList(),
                providers.stream().flatMap(provider -> retired(provider, facts)).toList(),
                List.copyOf(facts.tools().names()),
                sorted(facts.knownSearchProviders()),
                sorted(facts.plugins().fetchProviders().keySet()),
                sorted(facts.safeBins().accepted()),
                facts.thinkingLevels(),
                sorted(facts.knownChannels().stream()
                        .filter(channel -> !TYPED_CHANNELS.contains(channel))
                        .collect(Collectors.toSet())),
                facts.plugins().ids().stream()
                        .filter(id -> facts.officialPlugin(id).stream()
                                .anyMatch(plugin -> plugin.version().isEmpty()))
                        .collect(Collectors.toSet()),
                facts.executors());
    }

    /** The same names in a descriptor for another release. */
    ReleaseNames in(String other) {
        return new ReleaseNames(
                other,
                models,
                retired,
                tools,
                searchProviders,
                fetchProviders,
                safeBins,
                thinking,
                otherChannels,
                unversioned,
                Catalogue.bundled().facts(GatewayRelease.of(other)).executors());
    }

    private static Stream<String> models(String provider, GatewayFacts facts) {
        return facts.models()
                .of(provider)
                .map(list -> list.known().stream()
                        .filter(model -> !list.retired().containsKey(model.toLowerCase(Locale.ROOT)))
                        .sorted())
                .orElse(Stream.of("any"))
                .map(model -> provider + "/" + model);
    }

    private static Stream<String> retired(String provider, GatewayFacts facts) {
        return facts.models().of(provider).stream()
                .flatMap(list -> list.retired().keySet().stream().sorted())
                .map(model -> provider + "/" + model);
    }

    private static List<String> sorted(Set<String> names) {
        return List.copyOf(new TreeSet<>(names));
    }
}
