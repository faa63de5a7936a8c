package io.github.openclawmaven.model.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void knowsTheReleaseOfTheGuideAndTodays() {
        assertThat(catalogue.known()).extracting(GatewayRelease::toString).contains("2026.2.26", "2026.9.6");
    }

    @Test
    void aMonthStandsForItsNewestKnownRelease() {
        assertThat(catalogue.find("2026.2")).contains(GatewayRelease.of("2026.2.26"));
        assertThat(catalogue.find("2026.2.26")).contains(GatewayRelease.of("2026.2.26"));
        assertThat(catalogue.find("2026")).isEmpty();
        assertThat(catalogue.find("2026.2.99")).isEmpty();
    }

    @Test
    void anUnknownReleaseIsNearestToTheNewestKnownOneBeforeIt() {
        assertThat(catalogue.nearest(GatewayRelease.of("2031.1.1")))
                .isEqualTo(catalogue.known().get(catalogue.known().size() - 1));
        assertThat(catalogue.nearest(GatewayRelease.of("2026.2.26-1"))).isEqualTo(GatewayRelease.of("2026.2.26"));
        assertThat(catalogue.nearest(GatewayRelease.of("2025.1.1")))
                .isEqualTo(catalogue.known().get(0));
    }

    @Test
    void anUnknownReleaseHasNeitherFactsNorSchema() {
        GatewayRelease unknown = GatewayRelease.of("2031.1.1");

        assertThatThrownBy(() -> catalogue.facts(unknown)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalogue.schema(unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void factsAreWrittenOnOneLineInTheirOwnName(GatewayRelease release) {
        String text = CatalogueFiles.text(release + ".json");

        assertThat(text).isEqualTo(JsonTree.parse(text) + "\n");
        assertThat(catalogue.facts(release).release()).isEqualTo(release);
    }

    @Test
    void subtreesAreCompactSortedAndAllReferredTo() {
        List<String> hashes = new ArrayList<>();
        Set<String> referred = new HashSet<>();
        releases()
                .forEach(release -> referred.add(
                        CatalogueFiles.json(release + ".json").get("schema").textValue()));
        CatalogueFiles.text("subtrees.txt").lines().forEach(line -> {
            String json = line.substring(line.indexOf(' ') + 1);
            JsonNode subtree = JsonTree.parse(json);
            hashes.add(line.substring(0, line.indexOf(' ')));
            subtree.findValuesAsText("$ref").forEach(uri -> referred.add(uri.substring(uri.indexOf(':') + 1)));
            assertThat(json).isEqualTo(subtree.toString());
        });

        assertThat(hashes).isSorted().doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(referred);
    }

    @Test
    void patternsOfTheSchemasAreUnderstoodHere() {
        Stream<String> patterns = CatalogueFiles.text("subtrees.txt")
                .lines()
                .flatMap(line -> JsonTree.parse(line.substring(line.indexOf(' '))).findValues("pattern").stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);

        assertThat(patterns.map(Pattern::compile)).hasSizeGreaterThan(20);
    }

    static Stream<GatewayRelease> releases() {
        return Catalogue.bundled().known().stream();
    }
}
