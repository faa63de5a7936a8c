package io.github.openclawmaven.model.document.reference;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.deployment.ModelReference;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.DottedPlace;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of {@code references.txt}, which says what is named at a place of the config.
 *
 * @param patterns RFC 6901, as {@link Places} reads them
 * @param isKey whether the last key is the name, not its value
 * @param refused whether the gateway does not start when the name is unknown; else it goes on without
 * @param lookedAt the first release that looks at a model there when it starts; empty for those that have the place
 * @param use what a model is named for there
 * @param others names that mean something of their own there
 */
public record ReferencePlace(
        ReferenceKind kind,
        List<String> patterns,
        boolean isKey,
        boolean refused,
        ModelReference.Use use,
        Optional<GatewayRelease> lookedAt,
        List<String> others) {

    private static final String KEY = ".<key>";

    private static final List<ReferencePlace> TABLE = TableFile.rows(ReferencePlace.class, "references.txt").stream()
            .map(ReferencePlace::parse)
            .toList();

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

    /** What a model is named for there, on a release. */
    ModelReference.Use use(GatewayRelease release) {
        return lookedAt.map(release::isAtLeast).orElse(true) ? use : ModelReference.Use.UNCHECKED;
    }

    private String name(JsonPointer at, JsonNode root) {
        return isKey ? at.last().getMatchingProperty() : root.at(at).textValue();
    }

    private static ReferencePlace parse(String row) {
        List<String> words = List.of(row.split(" +"));
        String place = words.get(1);
        boolean isKey = place.endsWith(KEY);
        List<String> patterns = DottedPlace.patterns(isKey ? place.replace(KEY, ".*") : place);
        List<String> rest = words.subList(2, words.size());
        return new ReferencePlace(
                ReferenceKind.parse(words.get(0)),
                patterns,
                isKey,
                rest.contains("refused"),
                values(rest, "use=")
                        .map(word -> ModelReference.Use.valueOf(word.toUpperCase(Locale.ROOT)))
                        .findFirst()
                        .orElse(ModelReference.Use.OTHER),
                values(rest, "looked-at=").map(GatewayRelease::of).findFirst(),
                values(rest, "or=").toList());
    }

    private static Stream<String> values(List<String> words, String mark) {
        return words.stream()
                .filter(word -> word.startsWith(mark))
                .flatMap(word -> Arrays.stream(word.substring(mark.length()).split(",")));
    }
}
