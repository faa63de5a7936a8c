package io.github.openclawmaven.chart.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.chart.Project;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.source.Content;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the chart carries into the pod, and where it goes there. */
class DeliveredFilesTest {

    private static final String ONE_AGENT = "agents: {main: {}}\n";

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(directory);
    }

    @Test
    void carriesTheGatewaysConfigAsItIs() {
        project.descriptor(ONE_AGENT);
        Compilation.Result result = project.compile();

        assertThat(project.render().files())
                .containsEntry(
                        "files/config/openclaw.json",
                        Content.of(result.documents().openclawJson()));
    }

    @Test
    void saysWhereEachFileGoesAndWhoOwnsIt() throws Exception {
        project.descriptor("agents: {main: {files: {NOTES.md: never, MINE.md: always}}}\n")
                .file("agents/main/AGENTS.md", "x\n")
                .file("agents/main/MEMORY.md", "x\n")
                .file("agents/main/MINE.md", "x\n")
                .file("agents/main/NOTES.md", "x\n")
                .file("agents/main/memory/old.md", "x\n")
                .file("skills/reports/SKILL.md", "---\nname: reports\ndescription: Reports\n---\nWrite.\n");
        JsonNode files = new ObjectMapper()
                .readTree(project.render("files/prepare/files.json"))
                .get("files");

        assertThat(files)
                .extracting(file -> file.get("source").asText() + " > "
                        + file.get("target").asText() + " " + file.get("owner").asText())
                .containsExactly(
                        "workspaces/main/AGENTS.md > workspace-main/AGENTS.md always",
                        "workspaces/main/MEMORY.md > workspace-main/MEMORY.md once",
                        "workspaces/main/MINE.md > workspace-main/MINE.md always",
                        "workspaces/main/memory_old.md > workspace-main/memory/old.md once",
                        "skills/reports/SKILL.md > skills/reports/SKILL.md always");
        assertThat(project.render().files()).doesNotContainKey("files/workspaces/main/NOTES.md");
    }

    /** Releases that keep {@code read} to the workspace, skills and all, as 2026.2.26 does. */
    @ParameterizedTest
    @CsvSource({
        "2026.2.12, skills/reports/SKILL.md",
        "2026.2.17, workspace-all/skills/reports/SKILL.md workspace-some/skills/reports/SKILL.md",
        "2026.5.12, workspace-all/skills/reports/SKILL.md workspace-some/skills/reports/SKILL.md",
        "2026.5.18, skills/reports/SKILL.md"
    })
    void putsASkillWhereItsAgentsCanReadIt(String release, String targets) throws Exception {
        project.descriptor(
                        """
                        defaultAgent: all
                        agents: {all: {}, some: {skills: [reports]}, none: {skills: []}, own: {}}
                        """)
                .release(release)
                .file("agents/own/skills/reports/SKILL.md", "---\nname: reports\ndescription: Mine\n---\nRead.\n")
                .file("skills/reports/SKILL.md", "---\nname: reports\ndescription: Reports\n---\nWrite.\n");

        assertThat(new ObjectMapper()
                        .readTree(project.render("files/prepare/files.json"))
                        .get("files"))
                .filteredOn(file -> file.get("source").asText().startsWith("skills/"))
                .extracting(file -> file.get("target").asText())
                .containsExactly(targets.split(" "));
    }

    @Test
    void shipsTheScriptsThatTheReleaseNeedsWithAllTheyImport() {
        project.descriptor(ONE_AGENT).file("agents/main/jobs/report.md", "---\nschedule: {every: 1h}\n---\nReport.\n");

        assertThat(scripts(project.render()))
                .contains("prepare-state.mjs", "safe-tree.mjs", "seed-jobs.mjs", "reconcile.mjs", "gateway-client.mjs")
                .doesNotContain("merge-jobs.mjs", "install-plugins.mjs");
        assertThat(scripts(project.release(Project.OLD).render()))
                .contains("merge-jobs.mjs", "job-store.mjs")
                .doesNotContain("seed-jobs.mjs", "reconcile.mjs");
    }

    @ParameterizedTest
    @CsvSource({
        "2026.5.28, HOME_FILE, merge-approvals.mjs, reconcile.mjs",
        "2026.7.1, STATE_FILE, merge-approvals.mjs, reconcile.mjs",
        "2026.9.6, DATABASE, reconcile.mjs, merge-approvals.mjs"
    })
    void deliversAllowedProgramsInTheWayOfTheRelease(String release, String store, String script, String other) {
        ChartTree tree = project.descriptor(ONE_AGENT + "tools: {exec: {mode: allowlist, allow: [kubectl]}}\n")
                .release(release)
                .render();

        String deployment = Project.text(tree, "templates/deployment.yaml");
        assertThat(tree.files()).containsKey("files/approvals/exec-approvals.json");
        assertThat(scripts(tree)).contains(script).doesNotContain(other);
        assertThat(deployment).contains("/" + script).doesNotContain("/" + other);
        assertThat(deployment.contains("checksum/approvals")).isEqualTo(!store.equals("DATABASE"));
        assertThat(deployment).contains("--store=" + store, "prepare/agents.json");
        assertThat(Project.text(tree, "files/prepare/agents.json")).isEqualTo("[\"main\"]\n");
    }

    /** Where nothing is declared an agent can write to the file all the same; a database has no such file. */
    @ParameterizedTest
    @CsvSource({"2026.2.26, true", "2026.7.1, true", "2026.9.6, false"})
    void closesTheFileOfApprovalsAlsoWhereNoProgramIsAllowed(String release, boolean closes) {
        ChartTree tree = project.descriptor(ONE_AGENT).release(release).render();

        String deployment = Project.text(tree, "templates/deployment.yaml");
        assertThat(scripts(tree).contains("merge-approvals.mjs")).isEqualTo(closes);
        assertThat(deployment.contains("--agents=")).isEqualTo(closes);
        assertThat(deployment).doesNotContain("exec-approvals.json", "reconcile.mjs");
    }

    @Test
    void installsPluginsAtTheirVersions() throws Exception {
        project.descriptor(
                ONE_AGENT
                        + """
                tools: {web: {search: {provider: brave, apiKey: {secret: openclaw-secrets, key: BRAVE}}}}
                """);

        JsonNode plugins = new ObjectMapper().readTree(project.render("files/prepare/plugins.json"));
        assertThat(plugins).singleElement().satisfies(plugin -> {
            assertThat(plugin.get("id").asText()).isEqualTo("brave");
            assertThat(plugin.get("package").asText()).isEqualTo("@openclaw/brave-plugin");
            assertThat(plugin.get("version").asText()).matches("2026\\.\\d+\\.\\d+.*");
        });
        assertThat(project.render("templates/deployment.yaml")).contains("install-plugins.mjs");
        assertThat(project.release(Project.OLD).render("templates/deployment.yaml"))
                .doesNotContain("install-plugins.mjs");
    }

    private static List<String> scripts(ChartTree tree) {
        return tree.files().keySet().stream()
                .filter(path -> path.startsWith("files/scripts/"))
                .map(path -> path.substring("files/scripts/".length()))
                .toList();
    }
}
