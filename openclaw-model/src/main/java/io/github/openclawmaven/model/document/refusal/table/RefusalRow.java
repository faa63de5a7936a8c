package io.github.openclawmaven.model.document.refusal.table;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.DottedPlace;
import io.github.openclawmaven.model.document.config.KeyCondition;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A row of {@code refusals.txt}.
 *
 * @param when conditions that all hold
 * @param unless conditions none of which holds
 * @param several maps that have more than one key
 * @param from the first release that refuses; empty when all do that have the place
 * @param until the last one
 */
public record RefusalRow(
        List<String> patterns,
        Demand demand,
        List<KeyCondition> when,
        List<KeyCondition> unless,
        List<KeyCondition> several,
        Optional<GatewayRelease> from,
        Optional<GatewayRelease> until) {

    private static final List<RefusalRow> TABLE = TableFile.rows(RefusalRow.class, "refusals.txt").stream()
            .map(RefusalRow::parse)
            .toList();

    /** All rows, in the order of the table. */
    public static List<RefusalRow> all() {
        return TABLE;
    }

    public DiagnosticCode code() {
        return demand.code();
    }

    /** What a release refuses in a document because of this row. */
    public Stream<Refused> in(ConfigDocument document, GatewayRelease release) {
        return from.map(release::isAtLeast).orElse(true)
                        && until.map(last -> last.isAtLeast(release)).orElse(true)
                ? Places.in(document, patterns.toArray(String[]::new)).stream()
                        .filter(at -> applies(document.root(), demand.isOfObject() ? at : at.head()))
                        .flatMap(at -> demand.refused(document.root(), at).stream())
                : Stream.empty();
    }

    private boolean applies(JsonNode root, JsonPointer object) {
        return root.at(object).isContainerNode()
                && when.stream().allMatch(it -> it.holds(root, object))
                && unless.stream().noneMatch(it -> it.holds(root, object))
                && several.stream().allMatch(it -> root.at(it.place(object)).size() > 1);
    }

    private static RefusalRow parse(String row) {
        List<String> words = List.of(row.split(" +"));
        return new RefusalRow(
                DottedPlace.patterns(words.get(0)),
                Demand.parse(words.get(1), words.get(2)),
                conditions(words, "if="),
                conditions(words, "unless="),
                conditions(words, "several="),
                values(words, "from=").findFirst().map(GatewayRelease::of),
                values(words, "until=").findFirst().map(GatewayRelease::of));
    }

    private static List<KeyCondition> conditions(List<String> words, String mark) {
        return values(words, mark).map(KeyCondition::parse).toList();
    }

    private static Stream<String> values(List<String> words, String mark) {
        return words.stream().skip(3).filter(word -> word.startsWith(mark)).map(word -> word.substring(mark.length()));
    }
}
