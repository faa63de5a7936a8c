package io.github.openclawmaven.chart.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.Project;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.deployment.ConfigMapLimit;
import io.github.openclawmaven.model.size.DeliveryList;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the checks of the model suppose of the chart's ConfigMaps is what the chart has. */
class PodFilesSizeTest {

    @TempDir
    private Path directory;

    @ParameterizedTest
    @ValueSource(
            strings = {"a%d.md", "data/deep/er/%d.txt", "ä ö ü %d", "\"quoted\" \\%d", "🦞🦞🦞%d", "A/x%d", "tab\t%d"})
    void theListOfFilesIsNoLongerThanTheModelSupposesAndNotMuchShorter(String name) {
        Project project = new Project(directory).descriptor("agents:\n  main: {}\n");
        IntStream.range(0, 50).forEach(number -> project.file("agents/main/" + name.formatted(number), "x\n")
                .file("skills/report/" + name.formatted(number), "x\n"));
        project.file("skills/report/SKILL.md", "---\nname: report\ndescription: Reports.\n---\nReport.\n");

        Compilation.Result result = project.compile();

        int emitted = PodFiles.of(result.deployment(), result.documents()).prepare().files().stream()
                .filter(file -> file.key().equals("files.json"))
                .mapToInt(file -> file.content().size())
                .sum();
        assertThat((long) emitted)
                .isBetween(DeliveryList.size(result.deployment()) * 2 / 3, DeliveryList.size(result.deployment()));
    }

    @Test
    void theScriptsFitIntoTheirConfigMapManyTimes() {
        Compilation.Result result = new Project(directory)
                .descriptor("agents:\n  main: {tools: {exec: {mode: allowlist, allow: [jq]}}}\njobs: {}\n")
                .compile();

        assertThat(PodFiles.of(result.deployment(), result.documents()).scripts().files().stream()
                        .mapToInt(file -> file.content().size())
                        .sum())
                .isLessThan(ConfigMapLimit.BYTES / 4);
    }
}
