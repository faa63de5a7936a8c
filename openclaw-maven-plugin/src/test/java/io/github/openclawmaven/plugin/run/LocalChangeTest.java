package io.github.openclawmaven.plugin.run;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.plugin.run.LocalChange.Way;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LocalChangeTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource({
        "2026.9.6, agents/main/AGENTS.md, kind, brief, DELIVERED, main/AGENTS.md",
        "2026.2.26, agents/main/AGENTS.md, kind, brief, DELIVERED, main/AGENTS.md",
        "2026.9.6, agents/main/jobs/morning.md, 0 9, 0 8, FOLLOWED, job morning",
        "2026.2.26, agents/main/jobs/morning.md, 0 9, 0 8, RESTART, job morning",
        "2026.9.6, openclaw.yaml, '{secret: keys, key: anthropic}', '{secret: keys, key: other}', RESTART, openclaw.json: models",
        "2026.9.6, openclaw.yaml, 'main: {}', 'main: {description: First}', RESTART, openclaw.json: agents",
        "2026.9.6, openclaw.yaml, 'version: 1.0.0', 'version: 1.0.1', RESTART, prepare/plugins.json",
        "2026.9.6, openclaw.yaml, 'name: desk', 'name: desk # a comment', NOTHING, ",
    })
    void takesTheLightestWayThatTheReleaseHas(
            String release, String file, String old, String text, Way way, String words) {
        LocalProject project = LocalProject.in(root);
        LocalDeployment before = project.compile(release, Map.of());

        LocalChange change =
                LocalChange.between(before, project.replace(file, old, text).compile(release, Map.of()));

        assertThat(change.way()).isEqualTo(way);
        if (words == null) {
            assertThat(change.words()).isEmpty();
        } else {
            assertThat(change.words()).contains(words);
        }
    }
}
