package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.ReleaseOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NamedReleaseTest {

    @TempDir
    private Path root;

    private Compilation compile(String lines) {
        return folder(lines).compile();
    }

    private SourceFolder folder(String lines) {
        return new SourceFolder(root).with("openclaw.yaml", "apiVersion: openclaw/v1\nagents: {main: {}}\n" + lines);
    }

    private static String tag(String tag) {
        return "kubernetes: {image: {tag: '" + tag + "'}}\n";
    }

    private static List<String> errors(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(Diagnostic::isError)
                .map(it -> it.position().line() + ":" + it.position().column() + " "
                        + it.code().id() + " " + it.message() + " | " + it.hint())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "2026.9.6, 2026.9.6",
        "v2026.9.6, 2026.9.6",
        "2026.9.6-acme.3, 2026.9.6",
        "2026.9.6_acme, 2026.9.6",
        "2026.9.6.3, 2026.9.6",
        "2026.9.6-rce, 2026.9.6",
        "2026.7.1-2, 2026.7.1-2",
        "v2026.7.1-2-acme.3, 2026.7.1-2",
        "2026.7.1-acme.2, 2026.7.1",
        "2026.9.6-2, 2026.9.6"
    })
    void isTheLongestKnownOneThatTheImageTagStartsWith(String tag, String release) {
        Compilation compilation = compile("name: acme\n" + tag(tag));

        assertThat(errors(compilation)).isEmpty();
        assertThat(compilation.result().orElseThrow().deployment().release()).hasToString(release);
        assertThat(compilation.result().orElseThrow().deployment().imageTag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"prod-17", "latest", "2026.9.61", "2026.9.6acme", "2026.99.6", "2026.9.6-beta.1", "acme-2026.9.6"
            })
    void isAskedForWhereTheTagStartsWithNone(String tag) {
        assertThat(errors(compile("name: acme\n" + tag(tag))))
                .containsExactly("4:27 OC6007 the image tag \"" + tag
                        + "\" starts with no known gateway release | set gateway.release");
    }

    @Test
    void isNotReadFromATagOfAMonthWhichMoves() {
        assertThat(errors(compile("name: acme\n" + tag("2026.9"))))
                .containsExactly("4:27 OC6007 the image tag \"2026.9\" moves from release to release of its month"
                        + " | set gateway.release");
    }

    @Test
    void isNotReadFromWhatIsNoTag() {
        assertThat(compile("name: acme\n" + tag("2026.9.6-" + "-".repeat(500_000)))
                        .diagnostics())
                .extracting(Diagnostic::note)
                .containsExactly("an image tag has at most 128 characters, not 500009");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prod-17", "2026.9", "2026.9.6-acme.3", "2026.9.6-beta.1"})
    void isTheOneOfTheGatewayWhateverTheTagThatNamesNoOther(String tag) {
        Compilation compilation = compile("name: acme\ngateway: {release: 2026.9.6}\n" + tag(tag));

        assertThat(errors(compilation)).isEmpty();
        assertThat(compilation.result().orElseThrow().deployment().imageTag()).isEqualTo(tag);
    }

    @Test
    void isThatOfTheOptionWhichTheTagMustFit() {
        DescriptorRequest request = SourceFolder.request(Optional.of("2026.7.1"));
        Compilation compilation =
                folder("name: acme\n" + tag("2026.9.6-acme.3")).compile(request);

        assertThat(errors(compilation))
                .containsExactly(
                        "4:27 OC6008 the image tag \"2026.9.6-acme.3\" names the gateway 2026.9.6, and the chart"
                                + " is for 2026.7.1 | name an image of 2026.7.1 here, or 2026.9.6 in gateway.release");
        assertThat(errors(folder("name: acme\n" + tag("prod-17")).compile(request)))
                .isEmpty();
    }

    @Test
    void ofATagMayBeOneThatOnlyAGivenSchemaTellsOf() {
        SourceFolder folder = folder("name: acme\n" + tag("2026.9.6-1-acme"))
                .with(
                        "schema.json",
                        "{\"type\": \"object\", \"properties\": {\"gateway\": {}, \"agents\": {}, \"tools\": {}}}");
        Compilation compilation = folder.compile(new DescriptorRequest(
                "openclaw.yaml",
                Optional.empty(),
                Optional.of(ReleaseOption.usual("2026.9.6-1")),
                Optional.of(folder.path("schema.json")),
                Map.of()));

        assertThat(errors(compilation)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "gateway:\n", "gateway: {port: 1}\n", "gateway: {release: }\n"})
    void isMissingWhereNeitherNamesOne(String gateway) {
        String missing = gateway.contains("{") ? "4:10 OC1103 \"release\"" : "1:1 OC1103 \"gateway\"";

        assertThat(errors(compile("name: acme\n" + gateway)))
                .containsExactly(missing + " is missing | set gateway.release");
    }

    @Test
    void isMissingBesideWhateverElseIs() {
        assertThat(errors(compile("")))
                .containsExactlyInAnyOrder(
                        "1:1 OC1103 \"name\" is missing | ", "1:1 OC1103 \"gateway\" is missing | set gateway.release");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gateway: [2026.9.6]\n", "gateway: {release: [2026.9.6]}\n", "kubernetes: {image: {tag: []}}\n"})
    void isNotMissingWhereItIsWrittenInAWrongForm(String lines) {
        assertThat(compile("name: acme\n" + lines).diagnostics())
                .extracting(it -> it.code().id())
                .containsExactly("OC1102");
    }
}
