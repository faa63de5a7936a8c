package io.github.openclawmaven.model.deployment;

import io.github.openclawmaven.model.gateway.Capability;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of {@code capabilities.txt}, which says where what a plugin provides is named.
 *
 * @param isKey whether the last key is the name, not its value
 * @param on what the value {@code true} stands for; empty where the value is the name
 * @param unless a place that says which, so that this one does not count
 */
record CapabilityPlace(
        Capability capability,
        List<SourcePattern> patterns,
        boolean isKey,
        Optional<String> on,
        Optional<SourcePattern> unless) {

    private static final String KEY = ".<key>";
    private static final String FREE = "config.";

    /** A model is named alone, or as the first of several. */
    private static final List<String> CHOICE = List.of("", ".primary", ".fallbacks.*");

    private static final List<CapabilityPlace> TABLE =
            TableFile.rows(CapabilityPlace.class, "capabilities.txt").stream()
                    .map(CapabilityPlace::parse)
                    .toList();

    /** All rows, in the order of the table. */
    static List<CapabilityPlace> all() {
        return TABLE;
    }

    /** The names that a descriptor has there. */
    Stream<CapabilityUse> in(SourceTree source) {
        if (unless.filter(other -> other.in(source).findAny().isPresent()).isPresent()) {
            return Stream.empty();
        }
        return patterns.stream().flatMap(pattern -> pattern.in(source)).flatMap(path -> name(path, source).stream()
                .map(name -> new CapabilityUse(capability, name.toLowerCase(Locale.ROOT), path)));
    }

    private Optional<String> name(SourcePath path, SourceTree source) {
        if (isKey) {
            return Optional.of(path.last());
        }
        Optional<String> text =
                source.written(path).filter(ScalarNode.class::isInstance).map(node -> ((ScalarNode) node).text());
        return on.isPresent() ? on.filter(name -> text.filter("true"::equals).isPresent()) : text;
    }

    private static CapabilityPlace parse(String row) {
        List<String> words = List.of(row.split(" "));
        Capability capability = Capability.parse(words.get(0));
        String place = words.get(1);
        boolean isKey = place.endsWith(KEY);
        List<String> ends = capability == Capability.MODEL && !isKey ? CHOICE : List.of("");
        return new CapabilityPlace(
                capability,
                ends.stream()
                        .map(end -> place.replace(KEY, ".*") + end)
                        .flatMap(CapabilityPlace::withTyped)
                        .map(SourcePattern::parse)
                        .toList(),
                isKey,
                option(words, "true="),
                option(words, "unless=").map(SourcePattern::parse));
    }

    /** A typed key has the place that the gateway's newest release has for it, but for agents. */
    private static Stream<String> withTyped(String place) {
        return place.startsWith(FREE)
                ? Stream.of(
                        place,
                        place.substring(FREE.length())
                                .replace("agents.defaults.", "agentDefaults.")
                                .replace("agents.entries.", "agents."))
                : Stream.of(place);
    }

    private static Optional<String> option(List<String> words, String name) {
        return words.stream()
                .filter(word -> word.startsWith(name))
                .map(word -> word.substring(name.length()))
                .findFirst();
    }
}
