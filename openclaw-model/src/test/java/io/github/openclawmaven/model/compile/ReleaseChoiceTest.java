package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.source.DescriptorRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseChoiceTest {
    private static final String NEWER = "2026.9.6-1";

    @TempDir
    private Path root;

    private Path schema;

    @BeforeEach
    void aSchemaThatReleasesToComeMightPrint() {
        schema = root.resolve("gateway-schema.json");
        write(
                """
                {"properties": {"gateway": {"properties": {"port": {"maximum": 20000}}}, "tools": {"properties": {}}}}
                """);
    }

    private void write(String text) {
        try {
            Files.writeString(schema, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Compilation compile(String gateway, Optional<Path> gatewaySchema) {
        String text =
                "apiVersion: openclaw/v1\nname: acme\ngateway: {token: {secret: acme, key: token}, %s}\nagents: {main: {}}\n";
        return new SourceFolder(root.resolve("source"))
                .with("openclaw.yaml", text.formatted(gateway))
                .compile(new DescriptorRequest(
                        "openclaw.yaml", Optional.empty(), Optional.empty(), gatewaySchema, Map.of()));
    }

    private static List<String> warningsAndErrors(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(found -> found.code().severity() != Severity.NOTE)
                .map(found -> found.code().id() + " at " + found.position().line() + ": " + found.message())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026.2, 2026.2.26",
        "2026.3, 2026.3.31",
        "2026.7, 2026.7.35",
        "2026.9, 2026.9.6",
        "2026.7.1-2, 2026.7.1-2"
    })
    void aMonthIsItsNewestReleaseAndAReleaseIsItself(String written, String release) {
        Compilation compilation = compile("release: " + written, Optional.empty());

        assertThat(compilation.result().orElseThrow().deployment().release()).hasToString(release);
    }

    /** Up to 2026.2.1 a gateway knows no allowed origins, which all others are given. */
    static Stream<GatewayRelease> releasesThatKnowOrigins() {
        return Catalogue.bundled().known().stream()
                .filter(release -> Catalogue.bundled().schema(release).names("/gateway/controlUi/allowedOrigins"));
    }

    @ParameterizedTest
    @MethodSource("releasesThatKnowOrigins")
    void aSmallDescriptorIsAcceptedOnEachRelease(GatewayRelease release) {
        Compilation compilation = compile("release: " + release, Optional.empty());

        // Those of April 2026 fetch libraries in the official image, which the descriptor takes; many let agents reach
        // far.
        assertThat(warningsAndErrors(compilation)).allMatch(found -> found.matches("OC(6319|622[0134]) .*"));
        assertThat(compilation.result()).isPresent();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026.7.2|the nearest are 2026.7.1-2 and 2026.7.33",
                "2026.2.6|the nearest are 2026.2.3-1 and 2026.2.6-3",
                "2025.12.1|the nearest is 2026.1.29",
                "2026.12.1|the nearest is 2026.9.6",
                "2026.12|the nearest is 2026.9.6",
                "2026.9.6-beta.1|the nearest is 2026.9.6",
                "latest|the nearest is 2026.9.6"
            })
    void anUnknownReleaseIsAnErrorThatNamesTheNearest(String release, String hint) {
        Compilation compilation = compile("release: " + release, Optional.empty());

        assertThat(compilation.result()).isEmpty();
        assertThat(compilation.diagnostics()).singleElement().satisfies(found -> {
            assertThat(found.code().id()).isEqualTo("OC6001");
            assertThat(found.position().line()).isEqualTo(3);
            assertThat(found.message()).isEqualTo("the gateway release \"" + release + "\" is not known");
            assertThat(found.hint()).isEqualTo(hint);
        });
    }

    @Test
    void aReleaseNewerThanAllIsToldHowToUseItNow() {
        assertThat(compile("release: " + NEWER, Optional.empty()).diagnostics())
                .extracting(Diagnostic::note)
                .singleElement()
                .asString()
                .contains("openclaw config schema", "openclaw.gatewaySchema");
    }

    @Test
    void aReleaseNewerThanAllIsCheckedWithTheGivenSchemaAndHasTheNewestFacts() {
        Compilation compilation = compile("release: " + NEWER, Optional.of(schema));
        GatewayFacts newest = Catalogue.bundled().facts(Catalogue.bundled().newest());
        GatewayFacts facts = compilation.result().orElseThrow().deployment().facts();

        assertThat(facts).usingRecursiveComparison().ignoringFields("release").isEqualTo(newest);
        assertThat(facts.release()).hasToString(NEWER);
        assertThat(warningsAndErrors(compilation))
                .containsExactly(
                        "OC6004 at 3: the gateway release 2026.9.6-1 is newer than 2026.9.6, the newest known one");
    }

    @Test
    void whatTheGivenSchemaRefusesIsAnErrorAtItsLine() {
        Compilation compilation = compile("release: " + NEWER + ",\n port: 20001", Optional.of(schema));

        assertThat(warningsAndErrors(compilation))
                .contains(
                        "OC6003 at 4: the gateway 2026.9.6-1 does not accept \"gateway.port\": expected at most 20000");
    }

    @Test
    void aSchemaForAKnownReleaseIsNotUsedWhichIsSaid() {
        Compilation compilation = compile("release: 2026.9.6, port: 20001", Optional.of(schema));

        assertThat(compilation.result()).isPresent();
        assertThat(compilation.diagnostics())
                .extracting(found -> found.code().id())
                .contains("OC6006");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not json", "[]", "{\"properties\": {}}", "{\"properties\":", "\u0000"})
    void aFileThatIsNoSchemaIsAnError(String text) {
        write(text);

        assertThat(compile("release: " + NEWER, Optional.of(schema)).diagnostics())
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.code().id()).isEqualTo("OC6005");
                    assertThat(found.position().source().name()).isEqualTo("gateway-schema.json");
                });
    }

    @Test
    void aFileThatIsNoTextOrNotThereIsAnError() throws IOException {
        Files.write(schema, "\u00ff\u00fe".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(warningsAndErrors(compile("release: " + NEWER, Optional.of(schema))))
                .singleElement()
                .asString()
                .contains("OC6005");

        Files.delete(schema);
        assertThat(warningsAndErrors(compile("release: " + NEWER, Optional.of(schema))))
                .singleElement()
                .asString()
                .contains("OC6005");
    }
}
