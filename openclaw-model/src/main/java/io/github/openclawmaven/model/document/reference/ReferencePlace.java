package io.github.openclawmaven.model.document.reference;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A row of {@code references.txt}, which says what is named at a place of the config.
 *
 * @param patterns RFC 6901, as {@link Places} reads them
 * @param isKey whether the last key is the name, not its value
 * @param refused whether the gateway does not start when the name is unknown; else it goes on without
 * @param others names that mean something of their own there
 */
public record ReferencePlace(
        ReferenceKind kind, List<String> patterns, boolean isKey, boolean refused, List<String> others) {

    /** What a row writes once for several places. */
    private static final Map<String, List<String>> SHORT = Map.of(
            "{agent}", List.of("agents.defaults", "agents.entries.*", "agents.list.*"),
            "{channel}", List.of("channels.*", "channels.*.accounts.*"),
            "{model}", List.of("", ".primary", ".fallbacks.*"),
            "{policy}", List.of("allow.*", "alsoAllow.*", "deny.*"));

    private static final String KEY = ".<key>";

    private static final List<ReferencePlace> TABLE = read();

    /** All rows, in the order of the table. */
    public static List<ReferencePlace> all() {
        return TABLE;
    }

    /** The names that a document has there. */
    public Stream<Reference> in(ConfigDocument document) {
        return Places.in(document, patterns.toArray(String[]::new)).stream()
                .filter(at -> isKey || document.root().at(at).isTextual())
                .map(at -> new Reference(at, name(at, document.root()), isKey))
                .filter(reference -> !others.contains(reference.name()));
    }

    private String name(JsonPointer at, JsonNode root) {
        return isKey ? at.last().getMatchingProperty() : root.at(at).textValue();
    }

    private static ReferencePlace parse(String row) {
        List<String> words = List.of(row.split(" +"));
        String place = words.get(1);
        boolean isKey = place.endsWith(KEY);
        List<String> patterns = expanded(isKey ? place.replace(KEY, ".*") : place).stream()
                .map(dotted -> "/" + dotted.replace('.', '/'))
                .toList();
        List<String> rest = words.subList(2, words.size());
        return new ReferencePlace(
                ReferenceKind.parse(words.get(0)),
                patterns,
                isKey,
                rest.contains("refused"),
                rest.stream()
                        .filter(word -> word.startsWith("or="))
                        .flatMap(word -> Arrays.stream(word.substring(3).split(",")))
                        .toList());
    }

    private static List<String> expanded(String place) {
        return SHORT.entrySet().stream()
                .filter(entry -> place.contains(entry.getKey()))
                .findFirst()
                .map(entry -> entry.getValue().stream()
                        .flatMap(meant -> expanded(place.replace(entry.getKey(), meant)).stream())
                        .toList())
                .orElse(List.of(place));
    }

    private static List<ReferencePlace> read() {
        try (InputStream file = ReferencePlace.class.getResourceAsStream("references.txt")) {
            if (file == null) {
                throw new IllegalStateException("there is no references.txt");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .map(ReferencePlace::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
