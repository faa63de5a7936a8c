package io.github.openclawmaven.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every file of a source directory is read, delivered, or named with the place where it belongs. */
class UnusedFilesTest {

    private static final String JOB = "---\nschedule: {cron: \"0 2 * * *\"}\n---\nReport.\n";

    @TempDir
    private Path temporary;

    private SourceFolder folder;

    @BeforeEach
    void fill() {
        folder = new SourceFolder(temporary)
                .with("openclaw.yaml", SourceFolder.HEAD + "defaultAgent: docs\nagents: {docs: {}, x: {}}\n")
                .with("agents/docs/SOUL.md", "Be kind.\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            jobs/nightly.md                | move it to agents/<id>/jobs/nightly.md
            job/nightly.markdown           | move it to agents/<id>/jobs/nightly.md
            cron/docs/nightly.md           | move it to agents/docs/jobs/nightly.md
            docs/jobs/nightly.md           | move it to agents/docs/jobs/nightly.md
            agent/docs/job/nightly.md      | move it to agents/docs/jobs/nightly.md
            jobs.yaml                      | move what it says under jobs: in openclaw.yaml
            cron/jobs.json                 | move what it says under jobs: in openclaw.yaml, or into a file agents/<id>/jobs/<job>.md for each
            skills/runbook.md              | move it to skills/runbook/SKILL.md
            skills/SKILL.md                | move it to skills/<name>/SKILL.md
            skill/runbook/SKILL.md         | move it to skills/runbook/SKILL.md
            SKILLS/runbook/tools/a.py      | move it to skills/runbook/tools/a.py
            runbook/SKILL.md               | move it to skills/runbook/SKILL.md
            skill.md                       | move it to skills/<name>/SKILL.md
            agent/docs/AGENTS.md           | move it to agents/docs/AGENTS.md
            Agents/docs/AGENTS.md          | move it to agents/docs/AGENTS.md
            workspaces/docs/notes/a.md     | move it to agents/docs/notes/a.md
            docs/AGENTS.md                 | move it to agents/docs/AGENTS.md
            agents/AGENTS.md               | move it to agents/<id>/AGENTS.md
            agents/docs.md                 | move it to agents/docs/AGENTS.md
            agents/docs.yaml               | move what it says under agents: in openclaw.yaml
            AGENTS.md                      | move it to agents/<id>/AGENTS.md
            soul.txt                       | move it to agents/<id>/SOUL.md
            agents.yml                     | move what it says under agents: in openclaw.yaml
            openclaw.prod.yaml             | rename it to openclaw-prod.yaml
            openclaw_prod.yaml             | rename it to openclaw-prod.yaml
            openclaw-prod.yml              | rename it to openclaw-prod.yaml
            OpenClaw-prod.yaml             | rename it to openclaw-prod.yaml
            opencalw-prod.yaml             | rename it to openclaw-prod.yaml
            prod-openclaw.yaml             | rename it to openclaw-prod.yaml
            overlays/openclaw-prod.yaml    | move it to openclaw-prod.yaml
            environments/prod.yml          | move it to openclaw-prod.yaml
            openclaw-a b.yaml              | ''
            openclaw.yml                   | move what it says into openclaw.yaml
            Openclaw.yaml                  | move what it says into openclaw.yaml
            openclaw.json                  | move what it says under config: in openclaw.yaml
            values-prod.yaml               | move it out of here: it is for helm install -f
            .env                           | say its variables under env: in openclaw.yaml, those that are secret as {secret: NAME, key: KEY}
            prod.env                       | say its variables under env: in openclaw.yaml, those that are secret as {secret: NAME, key: KEY}
            README.md                      | ''
            prod.yaml                      | ''
            """)
    void namesAFileThatNothingUsesAndWhereItBelongs(String file, String remedy) {
        Compilation compilation = folder.with(file, JOB).compile();

        assertThat(SourceFolder.mistakes(compilation)).containsExactly(file + ":1:1+0 OC1030");
        assertThat(finding(compilation)).extracting(Diagnostic::hint).isEqualTo(remedy);
        assertThat(finding(compilation)).extracting(Diagnostic::message).isEqualTo(file + " is used by nothing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            agents/x/job/nightly.md        | a job is a file agents/x/jobs/nightly.md
            agents/x/Jobs/nightly.md       | a job is a file agents/x/jobs/nightly.md
            agents/x/agents.md             | the gateway reads AGENTS.md of itself
            agents/x/AGENT.md              | the gateway reads AGENTS.md of itself
            agents/x/Soul.md               | the gateway reads SOUL.md of itself
            agents/x/SOUL.txt              | the gateway reads SOUL.md of itself
            """)
    void namesAFileThatIsDeliveredAndSeemsMeantForSomethingElse(String file, String remedy) {
        Compilation compilation = folder.with(file, JOB).compile();

        assertThat(SourceFolder.mistakes(compilation)).containsExactly(file + ":1:1+0 OC1031");
        assertThat(finding(compilation)).extracting(Diagnostic::hint).isEqualTo(remedy);
    }

    @Test
    void aCommentInAFileSaysThatItsNameIsRight() {
        folder.with("agents/x/agents.md", "<!-- openclaw:ignore OC1031 about estate agents --> Agents\n");

        assertThat(SourceFolder.mistakes(folder.compile())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openclaw-prod.yaml",
                "openclaw-eu.west_1.yaml",
                "agents/docs/AGENTS.md",
                "agents/docs/notes/a.txt",
                "agents/docs/jobs/nightly.md",
                "agents/docs/jobs/more/weekly.md",
                "skills/runbook/data.json",
                "openclaw.yaml~",
                ".openclaw.yaml.swp",
                ".DS_Store",
                "jobs/.gitkeep",
                ".gitignore",
                "agents/docs/#SOUL.md#"
            })
    void saysNothingOfAFileThatIsReadDeliveredOrLeftBehindByAnEditor(String file) {
        folder.with("skills/runbook/SKILL.md", "---\nname: runbook\ndescription: What to do.\n---\nCall.\n")
                .with(file, file.endsWith(".yaml") ? "" : JOB);

        assertThat(SourceFolder.mistakes(folder.compile())).isEmpty();
    }

    @Test
    void doesNotDeliverWhatAnEditorLeftBehind() {
        folder.with("agents/docs/SOUL.md~", "Be rude.\n").with("agents/docs/.SOUL.md.swp", "Be rude.\n");

        assertThat(folder.compile()
                        .draft()
                        .orElseThrow()
                        .deployment()
                        .workspaces()
                        .all())
                .extracting(SourceFile::path)
                .containsExactly("SOUL.md");
    }

    @Test
    void speaksOfAFolderWhereNothingOfManyFilesIsUsed() {
        for (int file = 1; file <= 11; file++) {
            folder.with("notes/deep/" + file + ".txt", "");
        }
        Compilation compilation = folder.compile();

        assertThat(SourceFolder.mistakes(compilation)).containsExactly("notes:1:1+0 OC1030");
        assertThat(finding(compilation).message()).isEqualTo("notes with 11 files is used by nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "openclaw.yaml, openclaw.prod.yaml, rename it to openclaw-prod.yaml",
        "gateway.yml, gateway.prod.yml, rename it to gateway-prod.yml",
        "deep/gateway.yml, deep/gateway-test.yml, "
    })
    void knowsOverlaysByTheNameOfTheDescriptor(String descriptor, String file, String remedy) {
        folder.with(".openclawignore", "/openclaw.yaml\n")
                .with(descriptor, SourceFolder.HEAD + "agents: {docs: {}}\n")
                .with(file, "");
        Compilation compilation = folder.compileDescriptor(descriptor);

        assertThat(compilation.diagnostics().stream()
                        .filter(it -> it.code().equals(UnusedFiles.UNUSED))
                        .map(Diagnostic::hint))
                .isEqualTo(remedy == null ? java.util.List.of() : java.util.List.of(remedy));
    }

    private static Diagnostic finding(Compilation compilation) {
        return compilation.diagnostics().stream()
                .filter(it -> it.code().id().startsWith("OC103"))
                .findFirst()
                .orElseThrow();
    }
}
