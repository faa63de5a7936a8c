package io.github.openclawmaven.plugin.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.document.config.ClosedDefaults;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.plugin.page.MarkdownTables;
import io.github.openclawmaven.plugin.schema.DescriptorPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptorPageTest {

    private static final Page PAGE = Page.read("descriptor.md");
    private static final String SECRET = "{secret, key}";
    /** What the smallest descriptor is told, and what an old release leaves open. */
    private static final List<String> UNAVOIDABLE = List.of("OC5110", "OC6223", "OC6225", "OC6233");

    @Test
    void hasEveryKeyOfTheDescriptorUnderItsSectionWithItsType() {
        Map<String, String> documented = documentedKeys();

        assertThat(keys().entrySet())
                .filteredOn(key -> !documented.entrySet().contains(key))
                .isEmpty();
    }

    @Test
    void hasNoKeyThatTheDescriptorDoesNotHave() {
        Map<String, String> keys = keys();

        assertThat(documentedKeys().entrySet())
                .filteredOn(key -> !keys.entrySet().contains(key))
                .isEmpty();
    }

    @Test
    void saysWhatIsClosedWhenNothingIsSaid() {
        List<MarkdownTables.Row> rows = PAGE.rows("Closed by itself");

        assertThat(rows)
                .extracting(row -> MarkdownTables.code(row.cells().get(0)).get(0) + " = "
                        + MarkdownTables.code(row.cells().get(1)).get(0) + ": "
                        + row.cells().get(2))
                .containsExactlyElementsOf(ClosedDefaults.all().stream()
                        .map(closed -> closed.place() + " = " + closed.value() + ": " + closed.otherwise())
                        .toList());
        assertThat(rows.stream().flatMap(row -> MarkdownTables.code(row.cells().get(3)).stream()))
                .filteredOn(key -> !key.startsWith("config."))
                .isNotEmpty()
                .isSubsetOf(keys().keySet());
    }

    @Test
    void comparesTheReleasesByKeysThatExist() {
        List<String> compared = PAGE.rows("By release").stream()
                .flatMap(row -> MarkdownTables.code(row.cells().get(0)).stream())
                .filter(code -> code.contains("."))
                .map(DescriptorPageTest::anyName)
                .toList();

        assertThat(compared).isNotEmpty();
        assertThat(compared).filteredOn(key -> !keys().containsKey(key)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("descriptors")
    void itsExamplesCompileWithoutAWordForTheReleaseThatTheyName(String descriptor, @TempDir Path directory)
            throws IOException {
        Files.writeString(directory.resolve("openclaw.yaml"), descriptor);
        DescriptorRequest request =
                new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), Map.of());

        List<Diagnostic> diagnostics = DescriptorCompiler.compile(new SourceDirectory(directory, ""), request)
                .diagnostics();

        assertThat(diagnostics).extracting(found -> found.code().id()).isSubsetOf(UNAVOIDABLE);
    }

    static Stream<String> descriptors() {
        return PAGE.yaml().stream().filter(example -> example.startsWith("apiVersion:"));
    }

    private static Map<String, String> keys() {
        SortedMap<String, String> keys = DescriptorKeys.of(Descriptor.class, "");
        keys.putAll(DescriptorKeys.of(SecretRef.class, SECRET));
        return keys;
    }

    private static Map<String, String> documentedKeys() {
        Map<String, String> documented = new TreeMap<>();
        for (DescriptorPage.Key key : DescriptorPage.read().keys()) {
            assertThat(documented.put(key.place(), key.type() + (key.isRequired() ? ", required" : "")))
                    .as(key.place() + " is described once")
                    .isNull();
        }
        return documented;
    }

    private static String anyName(String place) {
        return place.replaceAll("<[^>]+>", "<>");
    }
}
