package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does what the page for newcomers says, block by block, gets what it says. */
class GettingStartedIT {

    private static final Path PAGE = Path.of("../openclaw-maven-plugin/src/site/markdown/getting-started.md");

    /** A block, and the paragraph before it, which names the file that it belongs into. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?<before>[^\n]+(?:\n[^\n]+)*)\n\n```(?<language>\\w*)\n(?<text>.*?)```\n", Pattern.DOTALL);

    private static final Pattern FILE = Pattern.compile("`((?:src/[\\w./-]+|pom\\.xml))`");

    @TempDir
    private Path root;

    @Test
    void leadsToAChart() throws IOException {
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(PAGE)).results().toList();
        ProjectDirectory project = new ProjectDirectory(root.resolve("acme")).file(".mvn/maven.config", "");
        blocks.forEach(block -> FILE.matcher(block.group(1))
                .results()
                .findFirst()
                .ifPresent(file -> project.file(file.group(1), block.group(3))));

        MavenResult result = MavenBuild.of(project).goals("package").run().assertSuccess();

        assertThat(blocks).anyMatch(block -> block.group(3).equals("mvn package\n"));
        String shown = blocks.stream()
                .map(block -> block.group(3))
                .filter(text -> text.startsWith("[INFO] "))
                .findFirst()
                .orElseThrow();
        assertThat(shown.lines()).isNotEmpty().allSatisfy(line -> assertThat(result.lines())
                .contains(line));
        assertThat(result.lines()).noneMatch(line -> line.startsWith("[WARNING] src/"));
        assertThat(project.target().resolve("acme-assistant-1.0.0.tgz")).exists();
    }
}
