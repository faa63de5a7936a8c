package io.github.openclawmaven.model.upgrade;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.source.ReleaseOption;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class UpgradeTest extends ComparedDescriptorTest {

    @Test
    void nothingChangesOnTheSameRelease() {
        UpgradeReport report = upgrade("2026.9.6", "2026.9.6").report().orElseThrow();

        assertThat(UpgradeText.lines(report))
                .containsExactly("Nothing changes for acme from the gateway 2026.9.6 to 2026.9.6");
        assertThat(UpgradeMarkdown.of(report))
                .isEqualTo("# `acme`: OpenClaw 2026.9.6 → 2026.9.6\n\nNothing changes.\n");
    }

    @Test
    void aMonthIsItsNewestRelease() {
        assertThat(upgrade("2026.7.1", "2026.9").report().orElseThrow().to()).hasToString("2026.9.6");
    }

    @Test
    void anUnknownReleaseIsAnErrorThatNamesTheNearest() {
        Upgrade upgrade = upgrade("2026.7.1", "2026.9.99");

        assertThat(upgrade.report()).isEmpty();
        assertThat(upgrade.diagnostics()).singleElement().satisfies(diagnostic -> {
            assertThat(diagnostic.code().id()).isEqualTo("OC6001");
            assertThat(diagnostic.position()).hasToString("-Dto:1:1");
            assertThat(diagnostic.hint()).isEqualTo("the nearest is 2026.9.6");
        });
    }

    @Test
    void aDescriptorWithErrorsIsReportedAndComparedAllTheSame() {
        describe("tools: {exec: {mode: auto}}");
        Upgrade upgrade = upgrade("2026.2.26", "2026.9.6");

        assertThat(upgrade.diagnostics()).anyMatch(Diagnostic::isError);
        assertThat(upgrade.report()).isPresent();
    }

    @Test
    void aDescriptorThatCannotBeReadIsNotCompared() {
        folder.with("openclaw.yaml", "name: [");
        Upgrade upgrade = upgrade("2026.7.1", "2026.9.6");

        assertThat(upgrade.diagnostics()).anyMatch(Diagnostic::isError);
        assertThat(upgrade.report()).isEmpty();
    }

    @Test
    void aDocumentWithASecretInItIsNotShown() {
        describe("config: {logging: {file: sk-ant-api03-" + "Ab1".repeat(30) + "}}");
        Upgrade upgrade = upgrade("2026.7.1", "2026.9.6");

        assertThat(upgrade.diagnostics())
                .anyMatch(diagnostic -> diagnostic.code().isAboutSecrets());
        assertThat(upgrade.report()).isEmpty();
    }

    @Test
    void theGivenSchemaIsThatOfTheReleaseThatIsNotKnown() {
        Path schema = folder.with(
                        "schema.json",
                        "{\"type\": \"object\", \"properties\": {\"gateway\": {}, \"agents\": {}, \"update\": {}},"
                                + " \"additionalProperties\": false}")
                .path("schema.json");
        Upgrade upgrade = Upgrade.of(
                folder.directory(),
                request("2026.9.6").with(request("2026.9.6").release(), Optional.of(schema)),
                new ReleaseOption("-Dto", "2026.10.1"));

        assertThat(upgrade.diagnostics()).noneMatch(Diagnostic::isError);
        assertThat(lines(upgrade, "New findings")).anyMatch(line -> line.startsWith("-Dto:1:1: warning OC6004"));
    }
}
