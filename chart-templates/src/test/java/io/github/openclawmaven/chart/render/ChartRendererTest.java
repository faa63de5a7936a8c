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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class ChartRendererTest {

    private static final String ONE_AGENT = "agents: {main: {}}\n";

    @TempDir
    private Path directory;

    private Project project;

    @BeforeEach
    void makeProject() {
        project = new Project(directory);
    }

    @Test
    void hasJustTheTemplatesThatTheDescriptorNeeds() {
        assertThat(project.descriptor(ONE_AGENT).render().files().keySet())
                .filteredOn(path -> path.startsWith("templates/"))
                .containsExactly(
                        "templates/NOTES.txt",
                        "templates/_helpers.tpl",
                        "templates/configmap-config.yaml",
                        "templates/configmap-prepare.yaml",
                        "templates/configmap-scripts.yaml",
                        "templates/deployment.yaml",
                        "templates/pvc.yaml",
                        "templates/secret-gateway.yaml",
                        "templates/service.yaml",
                        "templates/serviceaccount.yaml",
                        "templates/tests/readiness.yaml");
    }

    @Test
    void theTagOfTheImageIsTheReleaseUnlessItHasOneOfItsOwn() {
        String image = "(printf \"@%s\" .Values.image.digest) ";
        ChartTree official = project.descriptor(ONE_AGENT).render();
        assertThat(text(official, "templates/_helpers.tpl")).contains(image + "(printf \":%s\" .Chart.AppVersion)");
        assertThat(text(official, "values.yaml")).contains("# The tag is the release that the chart was checked with,");

        String kubernetes = "kubernetes: {image: {repository: registry.example.com/openclaw, tag: 2026.9.6-acme.3}}\n";
        ChartTree own = project.descriptor(ONE_AGENT + kubernetes).render();
        assertThat(text(own, "templates/_helpers.tpl")).contains(image + "\":2026.9.6-acme.3\"");
        assertThat(text(own, "values.yaml")).contains("# The tag is 2026.9.6-acme.3, and is not a value.");
        assertThat(text(own, "README.md")).contains("The image's tag is `2026.9.6-acme.3`, and no value changes it.");
        assertThat(new Yaml().<Map<String, Object>>load(text(own, "Chart.yaml")))
                .containsEntry("appVersion", "2026.9.6")
                .extractingByKey("annotations")
                .asString()
                .contains("image: \"registry.example.com/openclaw:2026.9.6-acme.3\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {Project.OLD, Project.NEW})
    void isTheSameInEveryLocaleAndTimeZone(String release) {
        project.descriptor(ONE_AGENT).file("agents/main/INFO.md", "I\n").release(release);
        ChartTree tree = project.render();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            assertThat(project.render()).isEqualTo(tree);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    /** Gateway 2026.9.6 reads all of them as /ui. */
    @ParameterizedTest
    @ValueSource(strings = {"ui", "/ui", "/ui/"})
    void namesTheAddressOfTheWebPageHoweverItsPathIsWritten(String basePath) {
        String descriptor =
                """
                apiVersion: openclaw/v1
                name: acme
                gateway: {release: 2026.9.6, controlUi: {basePath: %s}}
                agents: {main: {}}
                """;

        ChartTree tree =
                project.file("openclaw.yaml", descriptor.formatted(basePath)).render();

        assertThat(tree.files().get("templates/NOTES.txt").text().orElseThrow())
                .contains("open http://127.0.0.1:18789/ui and");
    }

    @Test
    void carriesTheDocumentsAsTheyAre() {
        project.descriptor(ONE_AGENT).file("agents/main/jobs/report.md", "---\nschedule: {every: 1h}\n---\nReport.\n");
        Compilation.Result result = project.compile();

        assertThat(project.render().files())
                .containsEntry(
                        "files/config/openclaw.json",
                        Content.of(result.documents().openclawJson()))
                .containsEntry(
                        "files/jobs/jobs.json",
                        Content.of(result.documents().jobsJson().orElseThrow()));
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

        String deployment = text(tree, "templates/deployment.yaml");
        assertThat(tree.files()).containsKey("files/approvals/exec-approvals.json");
        assertThat(scripts(tree)).contains(script).doesNotContain(other);
        assertThat(deployment).contains("/" + script).doesNotContain("/" + other);
        assertThat(deployment.contains("checksum/approvals")).isEqualTo(!store.equals("DATABASE"));
        assertThat(deployment).contains("--store=" + store, "prepare/agents.json");
        assertThat(text(tree, "files/prepare/agents.json")).isEqualTo("[\"main\"]\n");
    }

    /** Where nothing is declared an agent can write to the file all the same; a database has no such file. */
    @ParameterizedTest
    @CsvSource({"2026.2.26, true", "2026.7.1, true", "2026.9.6, false"})
    void closesTheFileOfApprovalsAlsoWhereNoProgramIsAllowed(String release, boolean closes) {
        ChartTree tree = project.descriptor(ONE_AGENT).release(release).render();

        String deployment = text(tree, "templates/deployment.yaml");
        assertThat(scripts(tree).contains("merge-approvals.mjs")).isEqualTo(closes);
        assertThat(deployment.contains("--agents=")).isEqualTo(closes);
        assertThat(deployment).doesNotContain("exec-approvals.json", "reconcile.mjs");
    }

    private static String text(ChartTree tree, String path) {
        return tree.files().get(path).text().orElseThrow();
    }

    private static List<String> scripts(ChartTree tree) {
        return tree.files().keySet().stream()
                .filter(path -> path.startsWith("files/scripts/"))
                .map(path -> path.substring("files/scripts/".length()))
                .toList();
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

    @Test
    void takesItsValuesFromTheDescriptor() {
        project.descriptor(
                ONE_AGENT
                        + """
                kubernetes:
                  image: {repository: "registry.example.com:5000/team/openclaw", pullSecrets: [pull]}
                  resources: {limits: {memory: 4Gi}}
                  storage: {size: 1Ti, storageClass: fast}
                  scheduling:
                    nodeSelector: {on: "true"}
                    tolerations: [{key: gpu, operator: Exists, tolerationSeconds: 60}]
                """);
        Map<String, Map<String, Object>> values = new Yaml().load(project.render("values.yaml"));

        assertThat(values.get("image"))
                .containsEntry("registry", "registry.example.com:5000")
                .containsEntry("repository", "team/openclaw")
                .containsEntry("pullSecrets", List.of("pull"));
        assertThat(values.get("resources")).containsEntry("limits", Map.of("memory", "4Gi"));
        assertThat(values.get("storage")).containsEntry("size", "1Ti").containsEntry("storageClass", "fast");
        assertThat(values.get("scheduling"))
                .containsEntry("nodeSelector", Map.of("on", "true"))
                .containsEntry(
                        "tolerations", List.of(Map.of("key", "gpu", "operator", "Exists", "tolerationSeconds", 60)));
        assertThat(values).doesNotContainKeys("expose", "rbac");
    }

    @Test
    void keepsEveryWordOfADescriptionOnOneLine() {
        project.file(
                "openclaw.yaml",
                """
                apiVersion: openclaw/v1
                name: acme
                description: |
                  Says: "hello" # and
                  {{ more }}
                gateway: {release: 2026.9.6}
                agents: {main: {}}
                """);

        Map<String, Object> chart = new Yaml().load(project.render("Chart.yaml"));
        assertThat(chart).containsEntry("description", "Says: \"hello\" # and {{ more }}");
    }

    @Test
    void tellsHowToMakeEverySecret() {
        project.descriptor(ONE_AGENT + "env: {PROXY: {secret: egress, key: url}}\n");

        assertThat(project.render("README.md"))
                .contains("kubectl --namespace acme create secret generic egress \\\n  --from-literal='url=VALUE'\n")
                .contains("kubectl --namespace acme create secret generic openclaw-secrets \\\n"
                        + "  --from-literal='ANTHROPIC_API_KEY=VALUE'\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            2026.9.6  |                                                | agents run none                | keep to the agent's own workspace
            2026.9.6  | tools: {exec: {mode: deny}}                    | agents run none                | keep to the agent's own workspace
            2026.9.6  | tools: {exec: {allow: [date]}}                 | only allowed programs run      | keep to the agent's own workspace
            2026.9.6  | tools: {exec: {safeBins: [head]}}              | only allowed programs run      | keep to the agent's own workspace
            2026.9.6  | tools: {exec: {mode: auto}}                    | what somebody approves runs    | keep to the agent's own workspace
            2026.2.26 | tools: {exec: {mode: ask}}                     | what somebody approves runs    | keep to the agent's own workspace
            2026.9.6  | tools: {fs: {workspaceOnly: false}}            | agents run none                | open any file of the container
            2026.2.26 | config: {tools: {exec: {security: full}}}      | may run any command            | keep to the agent's own workspace
            2026.7.1  |                                                | agents run none                | open any file of the container
            2026.2.12 |                                                | agents run none                | open any file of the container
            """)
    void saysWhatAgentsCanSee(String release, String lines, String commands, String files) {
        project.descriptor(ONE_AGENT + (lines == null ? "" : lines + "\n")).release(release);

        assertThat(project.render("README.md"))
                .contains("- **Commands**: ")
                .containsPattern("\\*\\*Commands\\*\\*: [^\n]*" + commands)
                .containsPattern("\\*\\*Files\\*\\*: [^\n]*" + files);
    }

    @Test
    void aCommandOfOneAgentCountsAsWell() {
        project.descriptor("agents: {main: {tools: {exec: {mode: full}, fs: {workspaceOnly: false}}}}\n");

        assertThat(project.render("README.md")).contains("may run any command", "open any file of the container");
        assertThat(project.release(Project.OLD).render("README.md"))
                .contains("may run any command", "open any file of the container");
    }

    @Test
    void writesNoBlankLinesAndNoTrailingSpacesIntoTemplates() {
        project.descriptor(ONE_AGENT);

        assertThat(project.render().files()).allSatisfy((path, content) -> {
            String text = content.text().orElseThrow();
            assertThat(text).endsWith("\n").doesNotEndWith("\n\n");
            if (path.endsWith(".yaml") && path.startsWith("templates/")) {
                assertThat(text)
                        .doesNotContain("\n\n")
                        .doesNotContain(" \n")
                        .doesNotContain("[=")
                        .doesNotContain("[#");
            }
        });
    }

    @Test
    void hasNoRbacFileWithoutIdentities() {
        assertThat(new ChartRenderer()
                        .renderRbac(project.descriptor(ONE_AGENT)
                                .compile()
                                .deployment()
                                .descriptor()))
                .isEqualTo(Optional.empty());
    }
}
