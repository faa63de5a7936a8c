package io.github.openclawmaven.chart.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.chart.Project;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.deployment.ConfigMapLimit;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.Content;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However many and large they are, the files of the pod come in ConfigMaps that the API server takes. */
class PodFilesTest {

    private static final String AGENT = "agents:\n  main: {tools: {exec: {mode: allowlist, allow: [jq]}}}\n";

    @TempDir
    private Path directory;

    @Test
    void spreadsTheFilesOfAnAgentOverSeveralConfigMaps() {
        Project project = new Project(directory).descriptor(AGENT);
        IntStream.range(0, 5).forEach(number -> project.file("agents/main/" + number + ".md", "x\n".repeat(300_000)));

        MountedFolder workspace = files(project).workspaces().get(0);

        assertThat(workspace.configMaps())
                .extracting(ConfigMap::suffix)
                .containsExactly(
                        "main-workspace",
                        "main-workspace-2",
                        "main-workspace-3",
                        "main-workspace-4",
                        "main-workspace-5");
        assertThat(workspace.files())
                .extracting(ChartFile::key)
                .containsExactly("0.md", "1.md", "2.md", "3.md", "4.md");
        assertThat(workspace.configMaps()).allSatisfy(PodFilesTest::isTaken);
    }

    @Test
    void theListOfFilesComesInPartsWhereItMust() {
        Project project = new Project(directory).descriptor(AGENT);
        String deep = "long/".repeat(40);
        IntStream.range(0, 3000).forEach(number -> project.file("agents/main/" + deep + number + ".txt", "x\n"));

        MountedFolder prepare = files(project).prepare();

        assertThat(prepare.configMaps()).hasSizeGreaterThan(1).allSatisfy(PodFilesTest::isTaken);
        assertThat(JsonTree.parse(joined(prepare, "files.json")).get("files")).hasSize(3000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": \"%s\"}\n", "line %s\n", "%s"})
    void aPartEndsWithALineOrAtLeastWithACharacter(String form) {
        String text = form.formatted("🦞ä").repeat(200_000) + "🦞".repeat(600_000);

        Map<String, Content> files = PartedDocument.of("jobs.json", text);

        assertThat(joined(files, "jobs.json")).isEqualTo(text);
        assertThat(files.values()).allSatisfy(content -> {
            assertThat(content.size()).isLessThan(ConfigMapLimit.BYTES);
            assertThat(content.text()).isPresent();
        });
    }

    @Test
    void aDocumentThatFitsIsItself() {
        assertThat(PartedDocument.of("jobs.json", "{}\n")).isEqualTo(Map.of("jobs.json", Content.of("{}\n")));
    }

    @Test
    void jobsTakeALineEach() {
        Compilation.Result result = new Project(directory)
                .descriptor(AGENT + "jobs:\n  one: {schedule: {every: 1h}, message: Look.}\n"
                        + "  two: {schedule: {every: 2h}, message: \"Look\\nagain.\"}\n")
                .compile();

        String written = joined(
                PodFiles.of(result.deployment(), result.documents()).jobs().orElseThrow(), "jobs.json");

        assertThat(written.lines()).hasSize(4);
        assertThat(JsonTree.parse(written))
                .isEqualTo(JsonTree.parse(result.documents().jobsJson().orElseThrow()));
    }

    @Test
    void theScriptsFitIntoTheirConfigMapManyTimes() {
        assertThat(files(new Project(directory).descriptor(AGENT + "jobs: {}\n"))
                        .scripts()
                        .files()
                        .mapToInt(file -> file.content().size())
                        .sum())
                .isLessThan(ConfigMapLimit.BYTES / 4);
    }

    private static PodFiles files(Project project) {
        Compilation.Result result = project.compile();
        return PodFiles.of(result.deployment(), result.documents());
    }

    private static void isTaken(ConfigMap map) {
        assertThat(map.files().stream().mapToInt(file -> file.content().size()).sum())
                .isLessThanOrEqualTo(ConfigMapLimit.BYTES);
    }

    private static String joined(MountedFolder folder, String key) {
        return joined(folder.files().collect(Collectors.toMap(ChartFile::key, ChartFile::content)), key);
    }

    private static String joined(Map<String, Content> files, String key) {
        Function<String, String> text = name -> files.get(name).text().orElseThrow();
        JsonNode list = JsonTree.parse(text.apply(key));
        if (!list.has("parts")) {
            return text.apply(key);
        }
        String joined = StreamSupport.stream(list.get("parts").spliterator(), false)
                .map(JsonNode::textValue)
                .map(text)
                .collect(Collectors.joining());
        assertThat(Content.of(joined).sha256()).isEqualTo(list.get("sha256").textValue());
        return joined;
    }
}
