package io.github.openclawmaven.plugin.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.plugin.code.CodePage;
import io.github.openclawmaven.plugin.code.CodeText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SarifFormatTest {

    @Test
    void hasARuleForEachCodeWithHelp() {
        JsonNode driver = run(SampleReport.of()).at("/tool/driver");
        List<CodeText> codes = CodePage.read().all();

        assertThat(driver.get("version").textValue()).isEqualTo("1.2.3");
        assertThat(driver.get("rules").findValuesAsText("id"))
                .containsExactlyElementsOf(codes.stream().map(CodeText::code).toList());
        assertThat(driver.get("rules")).allSatisfy(rule -> {
            assertThat(rule.get("name").textValue()).matches("[\\p{L}\\p{N}]+");
            assertThat(rule.at("/shortDescription/text").textValue()).isNotBlank();
            assertThat(rule.at("/fullDescription/text").textValue()).doesNotContain("`");
            assertThat(rule.at("/help/text").textValue()).isNotBlank().doesNotContain("`", "](");
            assertThat(rule.at("/help/markdown").textValue()).doesNotContain("](descriptor.md");
            assertThat(rule.get("helpUri").textValue())
                    .matches("https://github\\.com/.*/diagnostics\\.md#oc[1-8]xxx-[a-z-]+");
            assertThat(rule.at("/defaultConfiguration/level").textValue()).isIn("error", "warning", "note");
        });
    }

    @Test
    void namesThePlaceAsTheRepositoryKnowsItInCodePoints() {
        JsonNode run = run(SampleReport.of(SampleReport.MISTAKE));
        JsonNode result = run.at("/results/0");
        JsonNode place = result.at("/locations/0/physicalLocation");

        assertThat(run.get("columnKind").textValue()).isEqualTo("unicodeCodePoints");
        assertThat(run.at("/tool/driver/rules")
                        .get(result.get("ruleIndex").intValue())
                        .get("id")
                        .textValue())
                .isEqualTo(result.get("ruleId").textValue())
                .isEqualTo("OC3002");
        assertThat(result.at("/message/text").textValue()).isEqualTo("\"mian\" is no agent (did you mean \"main\"?)");
        assertThat(place.at("/artifactLocation/uri").textValue())
                .isEqualTo("charts/acme/src/main/openclaw/openclaw.yaml");
        assertThat(place.at("/artifactLocation/uriBaseId").textValue()).isEqualTo("%SRCROOT%");
        assertThat(place.get("region").toString())
                .isEqualTo("{\"startLine\":3,\"startColumn\":15,\"endLine\":3,\"endColumn\":19}");
        assertThat(result.at("/partialFingerprints/openclawFinding~1v1").textValue())
                .matches("[0-9a-f]{32}:1");
    }

    @Test
    void isTheSameOnEveryMachine() {
        Report elsewhere = new Report(
                ReportSubject.DESCRIPTOR,
                "acme",
                "1.2.3",
                SampleReport.of().failing(),
                new RepositoryPaths(java.nio.file.Path.of("/other"), java.nio.file.Path.of("/other/charts/acme")),
                List.of(SampleReport.MISTAKE),
                List.of());

        assertThat(new SarifFormat().write(elsewhere))
                .isEqualTo(new SarifFormat().write(SampleReport.of(SampleReport.MISTAKE)));
    }

    @Test
    void keepsTheReportsOfABuildApart() {
        Report report = SampleReport.of();
        Report ofChart = new Report(
                ReportSubject.CHART,
                "acme",
                "1.2.3",
                report.failing(),
                report.paths(),
                report.findings(),
                report.suppressed());

        assertThat(run(report).at("/automationDetails/id").textValue())
                .isEqualTo("openclaw-maven-plugin/acme/openclaw/");
        assertThat(run(ofChart).at("/automationDetails/id").textValue())
                .isEqualTo("openclaw-maven-plugin/acme/openclaw-lint/");
    }

    @Test
    void listsWhatIsSuppressedWithItsReason() {
        JsonNode result = run(SampleReport.suppressing(SampleReport.MISTAKE, "is right here"))
                .at("/results/0");

        assertThat(result.at("/suppressions/0").toString())
                .isEqualTo("{\"kind\":\"inSource\",\"justification\":\"is right here\"}");
    }

    @Test
    void linksToFurtherPlacesAndToNothingThatASourceSays() {
        JsonNode result = run(SampleReport.of(SampleReport.ERROR
                        .at(new Position(SampleReport.SOURCE, 3, 15, 4), "see [x](https://example.com) and [1]")
                        .related(new Position(SampleReport.SOURCE, 4, 14, 4), "declared [here]")))
                .at("/results/0");

        assertThat(result.at("/message/text").textValue())
                .isEqualTo("see \\[x](https://example.com) and [1]\n[declared \\[here\\]](1)");
        assertThat(result.at("/relatedLocations/0/id").intValue()).isEqualTo(1);
        assertThat(result.at("/relatedLocations/0/message/text").textValue()).isEqualTo("declared [here]");
        assertThat(result.at("/relatedLocations/0/physicalLocation/region/startLine")
                        .intValue())
                .isEqualTo(4);
    }

    @Test
    void endsAtTheEndOfTheLineWhereOnlyTheStartIsKnownAndNowhereInAFileWithoutText() {
        Diagnostic start = SampleReport.ERROR.at(new Position(SampleReport.SOURCE, 3, 5, 0), "x");
        Diagnostic file = SampleReport.ERROR.at(
                SourceText.withoutText("src/main/openclaw/a b:ü.png").start(), "x");
        JsonNode results = run(SampleReport.of(start, file)).get("results");

        assertThat(results.at("/0/locations/0/physicalLocation/region/endColumn")
                        .intValue())
                .isEqualTo(20);
        assertThat(results.at("/1/locations/0/physicalLocation/region/endColumn")
                        .intValue())
                .isEqualTo(1);
        assertThat(results.at("/1/locations/0/physicalLocation/artifactLocation/uri")
                        .textValue())
                .isEqualTo("charts/acme/src/main/openclaw/a%20b:%C3%BC.png");
    }

    @Test
    void sharesTheRootWithNoFileOutsideTheRepository() {
        Diagnostic outside =
                SampleReport.ERROR.at(SourceText.withoutText("/etc/values.yaml").start(), "x");
        JsonNode file = run(SampleReport.of(outside)).at("/results/0/locations/0/physicalLocation/artifactLocation");

        assertThat(file.toString()).isEqualTo("{\"uri\":\"file:///etc/values.yaml\"}");
    }

    private static JsonNode run(Report report) {
        return JsonTree.parse(new SarifFormat().write(report).text().orElseThrow())
                .at("/runs/0");
    }
}
