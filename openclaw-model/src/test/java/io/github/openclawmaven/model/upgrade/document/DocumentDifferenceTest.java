package io.github.openclawmaven.model.upgrade.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.source.SourcePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentDifferenceTest {

    private static final String LIST =
            """
            {"agents": {"list": [
              {"id": "main", "model": {"primary": "a/b"}, "timeoutSec": 30},
              {"id": "work", "model": {"primary": "a/c"}}]}}
            """;
    private static final Map<String, SourcePath> LIST_ORIGINS = Map.of(
            "/agents/list/0", path("agents.main"),
            "/agents/list/0/timeoutSec", path("agents.main.timeout"),
            "/agents/list/1", path("agents.work"));

    private static final String ENTRIES =
            """
            {"agents": {"entries": {
              "main": {"model": {"primary": "a/b"}, "timeoutSeconds": 30},
              "work": {"model": {"primary": "a/c"}}}}}
            """;
    private static final Map<String, SourcePath> ENTRIES_ORIGINS = Map.of(
            "/agents/entries/main", path("agents.main"),
            "/agents/entries/main/timeoutSeconds", path("agents.main.timeout"),
            "/agents/entries/work", path("agents.work"));

    @Test
    void sameDocumentsDoNotDiffer() {
        assertThat(difference(LIST, LIST_ORIGINS, LIST, LIST_ORIGINS))
                .isEqualTo(new DocumentDifference(List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void whatComesFromTheSameKeyHasMovedAndWhatMovesAsAWholeIsOneMove() {
        assertThat(moves(difference(LIST, LIST_ORIGINS, ENTRIES, ENTRIES_ORIGINS)))
                .containsExactlyInAnyOrder(
                        "agents.list[0] > agents.entries.main",
                        "agents.list[0].timeoutSec > agents.entries.main.timeoutSeconds",
                        "agents.list[1] > agents.entries.work");
    }

    @Test
    void theIdOfAnItemThatBecomesTheKeyOfAnEntryIsNeitherGoneNorNew() {
        assertThat(difference(LIST, LIST_ORIGINS, ENTRIES, ENTRIES_ORIGINS))
                .satisfies(there -> assertThat(there.dropped()).isEmpty())
                .satisfies(there -> assertThat(there.added()).isEmpty());
        assertThat(difference(ENTRIES, ENTRIES_ORIGINS, LIST, LIST_ORIGINS))
                .satisfies(back -> assertThat(back.dropped()).isEmpty())
                .satisfies(back -> assertThat(back.added()).isEmpty());
    }

    @Test
    void aKeyThatMovesOutOfWhatStaysIsAMoveOfItsOwn() {
        assertThat(moves(difference(
                        "{\"search\": {\"provider\": \"x\", \"apiKey\": \"k\"}}",
                        Map.of("/search/apiKey", path("key")),
                        "{\"search\": {\"provider\": \"x\"}, \"entry\": {\"apiKey\": \"k\"}}",
                        Map.of("/entry/apiKey", path("key")))))
                .containsExactly("search.apiKey > entry.apiKey");
    }

    @Test
    void otherValuesFromTheSameKeyAreARewrite() {
        DocumentDifference difference = difference(
                "{\"security\": \"allowlist\", \"ask\": \"off\"}",
                Map.of("/security", path("exec.mode"), "/ask", path("exec.mode")),
                "{\"mode\": \"allowlist\"}",
                Map.of("/mode", path("exec.mode")));

        assertThat(difference.moves()).isEmpty();
        assertThat(difference.rewrites()).singleElement().satisfies(rewrite -> {
            assertThat(rewrite.from())
                    .extracting(Value::assignment)
                    .containsExactly("security = \"allowlist\"", "ask = \"off\"");
            assertThat(rewrite.to()).extracting(Value::assignment).containsExactly("mode = \"allowlist\"");
        });
    }

    @Test
    void anotherValueAtTheSamePlaceIsAChange() {
        assertThat(difference("{\"a\": [1, 2]}", Map.of(), "{\"a\": [1]}", Map.of())
                        .changes())
                .singleElement()
                .satisfies(change -> assertThat(change.from().assignment()).isEqualTo("a = [1,2]"))
                .satisfies(change -> assertThat(change.to().text()).isEqualTo("[1]"));
    }

    @Test
    void whatOnlyOneSideHasIsNamedAsAWhole() {
        DocumentDifference difference = difference(
                "{\"a\": 1, \"b\": {\"c\": {\"d\": 2, \"e\": 3}}}",
                Map.of("/b/c/d", path("x.d")),
                "{\"a\": 1, \"f\": {\"g\": true}}",
                Map.of());

        assertThat(difference.dropped()).singleElement().satisfies(part -> {
            assertThat(part.place()).hasToString("b");
            assertThat(part.text()).isEqualTo("{\"c\":{\"d\":2,\"e\":3}}");
            assertThat(part.origins()).containsExactly(path("x.d"));
        });
        assertThat(difference.added()).singleElement().satisfies(part -> assertThat(part.place())
                .hasToString("f"));
    }

    @Test
    void aLongValueIsCutOff() {
        assertThat(difference("{\"a\": \"🦞\"}", Map.of(), "{\"a\": \"" + "🦞".repeat(80) + "\"}", Map.of())
                        .changes()
                        .get(0)
                        .to()
                        .text())
                .isEqualTo("\"" + "🦞".repeat(59) + "…");
    }

    private static DocumentDifference difference(
            String from, Map<String, SourcePath> fromOrigins, String to, Map<String, SourcePath> toOrigins) {
        return DocumentDifference.of(
                JsonDocument.of(from, new HashMap<>(fromOrigins)), JsonDocument.of(to, new HashMap<>(toOrigins)));
    }

    private static List<String> moves(DocumentDifference difference) {
        return difference.moves().stream()
                .map(move -> move.from() + " > " + move.to())
                .toList();
    }

    private static SourcePath path(String dotted) {
        return new SourcePath(List.of(dotted.split("\\.")));
    }
}
