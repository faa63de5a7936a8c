package io.github.openclawmaven.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.descriptor.Descriptor;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlayTest {

    private static final String BASE = SourceFolder.HEAD
            + """
            description: base
            agents:
              main: {thinking: low, tools: {deny: [web_fetch, tts]}}
              other: {thinking: low}
            defaultAgent: main
            """;

    @TempDir
    private Path root;

    private Compilation compile(String overlay) {
        return new SourceFolder(root)
                .with("openclaw.yaml", BASE)
                .with("openclaw-prod.yaml", overlay)
                .compileFor("prod");
    }

    private Descriptor merged(String overlay) {
        Compilation compilation = compile(overlay);
        assertThat(SourceFolder.mistakes(compilation)).isEmpty();
        return compilation.result().orElseThrow().deployment().descriptor();
    }

    @Test
    void mapsMergeListsAreReplacedAndNullDeletes() {
        Descriptor descriptor = merged("description:\nagents:\n  other: ~\n  main: {tools: {deny: [cron]}}\n");

        assertThat(descriptor.description()).isEmpty();
        assertThat(descriptor.agents()).containsOnlyKeys("main");
        assertThat(descriptor.agents().get("main").thinking()).contains("low");
        assertThat(descriptor.agents().get("main").tools().policy().lists().deny())
                .containsExactly("cron");
    }

    @Test
    void whatTheBaseHasNotIsAddedAtTheEnd() {
        Descriptor descriptor = merged("agents: {third: {thinking: high}}\n");

        assertThat(descriptor.agents().keySet()).containsExactly("main", "other", "third");
    }

    @Test
    void deletingWhatIsNotThereChangesNothing() {
        assertThat(merged("agents: {nobody: null}\nmodels: null\n").agents()).containsOnlyKeys("main", "other");
    }

    @Test
    void aFindingPointsIntoTheFileThatTheValueCameFrom() {
        assertThat(SourceFolder.mistakes(compile("agents:\n  main: {thinking: [low]}\n  other: {thnking: low}\n")))
                .containsExactly("openclaw-prod.yaml:2:20+5 OC1102", "openclaw-prod.yaml:3:11+7 OC1101");
    }

    @ParameterizedTest
    @CsvSource({"'', 1:1+0 OC1005", "[a], 1:1+3 OC1001", "text, 1:1+4 OC1001", "'a: [', 1:5+0 OC1001"})
    void anOverlayThatIsNoMapIsReported(String overlay, String place) {
        assertThat(SourceFolder.mistakes(compile(overlay))).containsExactly("openclaw-prod.yaml:" + place);
    }

    @Test
    void aMissingOverlayIsReported() {
        Compilation compilation =
                new SourceFolder(root).with("openclaw.yaml", BASE).compileFor("test");

        assertThat(SourceFolder.mistakes(compilation)).containsExactly(".:1:1+0 OC1015");
        assertThat(compilation.diagnostics().get(0).message()).contains("openclaw-test.yaml");
    }
}
