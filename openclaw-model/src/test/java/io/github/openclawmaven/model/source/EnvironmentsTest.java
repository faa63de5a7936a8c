package io.github.openclawmaven.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnvironmentsTest {

    @TempDir
    private Path root;

    private SourceFolder folder;

    @BeforeEach
    void write() {
        folder = new SourceFolder(root).describe("");
    }

    @Test
    void areFoundByTheNamesOfTheirFiles() {
        folder.with("openclaw-prod.yaml", "")
                .with("openclaw-eu.west_1.yaml", "")
                .with("openclaw-.yaml", "")
                .with("openclaw-a b.yaml", "")
                .with("openclaw-prod.yml", "")
                .with("deep/openclaw-test.yaml", "")
                .with("openclaw-old.yaml", "")
                .with(".openclawignore", "openclaw-old.yaml\n");

        assertThat(Environments.of(folder.directory(), "openclaw.yaml")).containsExactly("eu.west_1", "prod");
        assertThat(Environments.of(folder.directory(), "deep/openclaw.yaml")).containsExactly("test");
        assertThat(Environments.of(folder.directory(), "openclaw.yml")).containsExactly("prod");
        assertThat(Environments.of(folder.directory(), "none/openclaw.yaml")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "prod, description: For production., acme-prod",
        "eu-1, description: For Europe., acme-eu-1",
        "prod, name: assistant, assistant",
        "prod, name: acme, acme"
    })
    void nameTheirCharts(String environment, String overlay, String name) {
        folder.with("openclaw-" + environment + ".yaml", overlay);

        assertThat(folder.compileFor(environment)
                        .result()
                        .orElseThrow()
                        .deployment()
                        .descriptor()
                        .name())
                .isEqualTo(name);
    }

    @Test
    void whereItCannotBePartOfANameTheOverlayHasToSayOne() {
        folder.with("openclaw-Prod_1.yaml", "\ndescription: For production.\n");
        Compilation compilation = folder.compileFor("Prod_1");

        assertThat(SourceFolder.mistakes(compilation)).containsExactly("openclaw-Prod_1.yaml:2:1+28 OC2003");
        assertThat(compilation.diagnostics().get(0).message()).contains("\"acme-Prod_1\" cannot name a chart");
    }

    @Test
    void aNameThatIsWrongIsSoInEachOfThem() {
        folder.with("openclaw.yaml", SourceFolder.HEAD.replace("acme", "Acme") + "agents: {main: {}}\n")
                .with("openclaw-prod.yaml", "description: For production.\n");

        assertThat(folder.compileFor("prod").diagnostics())
                .filteredOn(Diagnostic::isError)
                .isEqualTo(folder.compile().diagnostics().stream()
                        .filter(Diagnostic::isError)
                        .toList())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            Prod | did you mean "prod"? | there are overlays for prod, test
            tst  | did you mean "test"? | there are overlays for prod, test
            x    | ''                   | there are overlays for prod, test
            """)
    void anUnknownOneIsReportedWithThoseThatThereAre(String environment, String hint, String note) {
        folder.with("openclaw-prod.yaml", "{}").with("openclaw-test.yaml", "{}");
        Compilation compilation = folder.compileFor(environment);

        assertThat(SourceFolder.mistakes(compilation)).containsExactly(".:1:1+0 OC1015");
        assertThat(compilation.diagnostics().get(0).hint()).isEqualTo(hint);
        assertThat(compilation.diagnostics().get(0).note()).isEqualTo(note);
    }

    @Test
    void withoutAnyTheRemedyIsToWriteOne() {
        assertThat(folder.compileFor("prod").diagnostics())
                .extracting(Diagnostic::note)
                .isEqualTo(List.of("create that file beside the descriptor, or leave openclaw.environment unset"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            base | main       |
            dev  | main       |
            prod | main audit | nightly
            """)
    void anAgentThatOnlyOneOfThemHasKeepsItsFilesThere(String environment, String agents, @Nullable String jobs) {
        folder.with("openclaw-dev.yaml", "description: For development.\n")
                .with("openclaw-prod.yaml", "defaultAgent: main\nagents: {audit: {}}\n")
                .with("agents/main/SOUL.md", "Be kind.\n")
                .with("agents/audit/SOUL.md", "Be strict.\n")
                .with("agents/audit/jobs/nightly.md", "---\nschedule: {cron: \"0 2 * * *\", tz: UTC}\n---\nReport.\n");
        Compilation compilation = environment.equals("base") ? folder.compile() : folder.compileFor(environment);

        assertThat(SourceFolder.mistakes(compilation)).isEmpty();
        Deployment deployment = compilation.result().orElseThrow().deployment();
        assertThat(deployment.workspaces().agents().keySet()).containsExactlyInAnyOrder(agents.split(" "));
        assertThat(deployment.descriptor().jobs().keySet()).isEqualTo(jobs == null ? Set.of() : Set.of(jobs));
    }

    @Test
    void aFolderOfAnAgentThatNoneDeclaresIsReportedInEach() {
        folder.with("openclaw-prod.yaml", "description: For production.\n").with("agents/nobody/SOUL.md", "Be.\n");

        assertThat(SourceFolder.mistakes(folder.compile())).containsExactly("agents/nobody/SOUL.md:1:1+0 OC3017");
        assertThat(SourceFolder.mistakes(folder.compileFor("prod")))
                .containsExactly("agents/nobody/SOUL.md:1:1+0 OC3017");
    }
}
