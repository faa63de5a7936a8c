package io.github.openclawmaven.model.gateway.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding;
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
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private final Catalogue catalogue = Catalogue.bundled();

    @Test
    void knowsEachStableReleaseInTheOrderInWhichTheyAppeared() {
        List<String> known =
                catalogue.known().stream().map(GatewayRelease::toString).toList();

        assertThat(known)
                .hasSize(91)
                .startsWith("2026.1.29")
                .endsWith("2026.9.6")
                .containsSubsequence("2026.2.3-1", "2026.2.6-3", "2026.2.9")
                .containsSubsequence("2026.2.22", "2026.2.22-1", "2026.2.23")
                .containsSubsequence("2026.3.23", "2026.3.23-1", "2026.3.23-2", "2026.3.24")
                .containsSubsequence("2026.7.1", "2026.7.1-1", "2026.7.1-2", "2026.7.33");
        assertThat(CatalogueFiles.text("releases.txt").lines()).containsExactlyElementsOf(known);
    }

    @Test
    void aMonthStandsForItsNewestKnownRelease() {
        assertThat(catalogue.find("2026.2")).contains(GatewayRelease.of("2026.2.26"));
        assertThat(catalogue.find("2026.9")).contains(GatewayRelease.of("2026.9.6"));
        assertThat(catalogue.find("2026.7.1")).contains(GatewayRelease.of("2026.7.1"));
        assertThat(catalogue.find("2026")).isEmpty();
        assertThat(catalogue.find("2026.2.99")).isEmpty();
    }

    @Test
    void anUnknownReleaseIsNearestToTheKnownOnesAroundIt() {
        assertThat(nearest("2026.2.26-1")).containsExactly("2026.2.26", "2026.3.1");
        assertThat(nearest("2026.2.6")).containsExactly("2026.2.3-1", "2026.2.6-3");
        assertThat(nearest("2026.7.2")).containsExactly("2026.7.1-2", "2026.7.33");
        assertThat(nearest("2031.1.1")).containsExactly("2026.9.6");
        assertThat(nearest("2025.1.1")).containsExactly("2026.1.29");
    }

    private List<String> nearest(String release) {
        return catalogue.nearest(GatewayRelease.of(release)).stream()
                .map(GatewayRelease::toString)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031.1.1", "2026.9.7"})
    void anUnknownReleaseHasNeitherFactsNorSchema(String name) {
        GatewayRelease unknown = GatewayRelease.of(name);

        assertThatThrownBy(() -> catalogue.facts(unknown)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> catalogue.schema(unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("releases")
    void eachReleaseHasItsFactsAndAcceptsASmallConfig(GatewayRelease release) {
        GatewayFacts facts = catalogue.facts(release);

        assertThat(facts.release()).isEqualTo(release);
        assertThat(facts.nodeVersions()).startsWith(">=2");
        assertThat(facts.plugins().bundled()).contains("telegram");
        assertThat(facts.knownChannels()).contains("telegram", "discord", "slack");
        assertThat(facts.tools().names()).contains("exec", "read", "web_search", "group:fs", "bash");
        assertThat(facts.knownSearchProviders()).contains("brave");
        assertThat(facts.modelProviders()).containsKeys("anthropic", "openai");
        assertThat(facts.safeBins().accepted()).contains("head", "wc");
        assertThat(facts.skills()).contains("github");
        assertThat(catalogue.schema(release).check(config("'port': 18789, 'bind': 'lan'")))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void eachReleaseRefusesAKeyThatItDoesNotKnow(GatewayRelease release) {
        assertThat(catalogue.schema(release).check(config("'prot': 18789")))
                .extracting(SchemaFinding::pointer)
                .containsExactly("/gateway/prot");
    }

    private static JsonNode config(String gateway) {
        String json = "{'gateway': {'mode': 'local', %s}, 'channels': {'telegram': {'enabled': true}}}";
        return JsonTree.parse(json.formatted(gateway).replace('\'', '"'));
    }

    @ParameterizedTest
    @MethodSource("volumes")
    void aVolumeHoldsItsMonthsReleasesAndTheSubtreesThatTheyReferTo(String volume) {
        List<String> keys = new ArrayList<>();
        Set<String> reached = new HashSet<>();
        releases()
                .filter(release -> release.line().equals(volume))
                .map(GatewayRelease::toString)
                .forEach(reached::add);
        CatalogueFiles.text(volume + ".txt").lines().forEach(line -> {
            String json = line.substring(line.indexOf(' ') + 1);
            JsonNode subtree = JsonTree.parse(json);
            keys.add(line.substring(0, line.indexOf(' ')));
            subtree.findValuesAsText("$ref").forEach(uri -> reached.add(uri.substring(uri.indexOf(':') + 1)));
            assertThat(json).isEqualTo(subtree.toString());
        });

        assertThat(keys).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(reached);
    }

    @ParameterizedTest
    @MethodSource("volumes")
    void patternsOfTheSchemasAreUnderstoodHere(String volume) {
        Stream<String> patterns = CatalogueFiles.text(volume + ".txt")
                .lines()
                .flatMap(line -> JsonTree.parse(line.substring(line.indexOf(' '))).findValues("pattern").stream())
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue);

        assertThat(patterns.map(Pattern::compile)).isNotEmpty();
    }

    static Stream<GatewayRelease> releases() {
        return Catalogue.bundled().known().stream();
    }

    static Stream<String> volumes() {
        return releases().map(GatewayRelease::line).distinct();
    }
}
