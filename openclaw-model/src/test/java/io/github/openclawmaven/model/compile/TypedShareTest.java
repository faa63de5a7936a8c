package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.SourcePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much of what people write in public has a typed key: judged by what the full example becomes in the shapes of four releases. */
class TypedShareTest {

    private static final Path PATHS = Path.of("src/test/resources/typed/paths.tsv");
    private static final Path OUTCOMES = Path.of("src/test/resources/typed/outcomes.txt");
    private static final Path FULL = Path.of("../it/src/test/resources/releases/full");
    private static final List<String> SHAPES = List.of("2026.2.17", "2026.2.26", "2026.7.1", "2026.9.6");

    /** Leaves of the same files that had a typed key before the others were counted. */
    private static final int TYPED_BEFORE = 747;

    @Test
    void fourFifthsOfWhatPeopleWriteAreTyped() throws IOException {
        List<List<String>> written = new ArrayList<>();
        for (String release : SHAPES) {
            GatewayDocuments documents = new SourceFolder(FULL)
                    .compile(release)
                    .draft()
                    .orElseThrow()
                    .documents();
            JsonNode config = JsonTree.parse(documents.openclawJson());
            leaves(JsonPointer.empty(), config)
                    .filter(leaf -> isTyped(leaf, documents.origins()))
                    .forEach(leaf -> written.add(path(leaf, config)));
        }
        // What cannot stand in the full example beside the rest.
        Files.readAllLines(OUTCOMES).stream()
                .flatMap(line -> Stream.of(line.trim().split("(; |^\\d[.\\d]+ )")))
                .map(leaf -> leaf.split(" = ")[0])
                .forEach(place -> written.add(
                        List.of(place.replaceAll("\\.\\d+(?=\\.|$)", ".#").split("\\."))));
        int all = TYPED_BEFORE;
        int typed = TYPED_BEFORE;
        List<String> untyped = new ArrayList<>();
        for (String line : Files.readAllLines(PATHS)) {
            if (!line.startsWith("#")) {
                String[] row = line.split("\t");
                int files = Integer.parseInt(row[0]);
                List<String> path = List.of(row[1].replace("[]", ".#").split("\\."));
                boolean isTyped = written.stream().anyMatch(leaf -> covers(path, leaf));
                all += files;
                typed += isTyped ? files : 0;
                if (!isTyped) {
                    untyped.add(line);
                }
            }
        }
        assertThat(typed).as("%d of %d typed; not: %s", typed, all, untyped).isGreaterThanOrEqualTo(all * 4 / 5);
    }

    /** Names differ from file to file; a path that ends with one stands for all below it. */
    private static boolean covers(List<String> path, List<String> leaf) {
        boolean open = isName(path.get(path.size() - 1));
        return (open ? leaf.size() >= path.size() : leaf.size() == path.size())
                && IntStream.range(0, path.size())
                        .allMatch(index ->
                                isName(path.get(index)) || path.get(index).equals(leaf.get(index)));
    }

    private static boolean isName(String segment) {
        return segment.startsWith("<") || segment.equals("#");
    }

    private static Stream<JsonPointer> leaves(JsonPointer at, JsonNode node) {
        if (node.isObject() && !node.isEmpty()) {
            return node.properties().stream()
                    .flatMap(property -> leaves(at.appendProperty(property.getKey()), property.getValue()));
        }
        return node.isArray() && node.path(0).isObject()
                ? IntStream.range(0, node.size())
                        .boxed()
                        .flatMap(index -> leaves(at.appendIndex(index), node.get(index)))
                : Stream.of(at);
    }

    /** Whether a typed key stands behind it: neither what every deployment has nor the gateway's own words. */
    private static boolean isTyped(JsonPointer leaf, Map<String, SourcePath> origins) {
        return Stream.iterate(leaf, Objects::nonNull, JsonPointer::head)
                .map(place -> origins.get(place.toString()))
                .filter(Objects::nonNull)
                .findFirst()
                .filter(origin -> !origin.segments().get(0).equals("config"))
                .isPresent();
    }

    private static List<String> path(JsonPointer leaf, JsonNode config) {
        Deque<String> path = new ArrayDeque<>();
        for (JsonPointer at = leaf; at.head() != null; at = at.head()) {
            path.addFirst(config.at(at.head()).isArray() ? "#" : at.last().getMatchingProperty());
        }
        return List.copyOf(path);
    }
}
