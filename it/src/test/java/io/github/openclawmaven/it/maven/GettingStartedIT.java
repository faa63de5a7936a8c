package io.github.openclawmaven.it.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who does what the page for newcomers says, block by block, gets what it says. */
class GettingStartedIT {

    private static final Path PAGE = Path.of("../openclaw-maven-plugin/src/site/markdown/getting-started.md");

    /** A block, and the paragraph before it, which names the file that it is an excerpt of. */
    private static final Pattern BLOCK = Pattern.compile(
            "(?<before>[^\n]+(?:\n[^\n]+)*)\n\n```(?<language>\\w*)\n(?<text>.*?)```\n", Pattern.DOTALL);

    private static final Pattern FILE = Pattern.compile("In `(src/[\\w./-]+)`");

    private static final Pattern COMMAND = Pattern.compile("mvn ((?:\\S+:init|package)\\b.*)\n");

    @TempDir
    private Path root;

    @Test
    void leadsToAChart() throws IOException {
        ProjectDirectory project = new ProjectDirectory(Files.createDirectory(root.resolve("acme")));
        List<MatchResult> blocks =
                BLOCK.matcher(Files.readString(PAGE)).results().toList();
        Deque<MavenResult> runs = new ArrayDeque<>();
        int shown = 0;
        int excerpts = 0;
        for (MatchResult block : blocks) {
            String text = block.group(3);
            Matcher command = COMMAND.matcher(text);
            Matcher file = FILE.matcher(block.group(1));
            if (command.matches()) {
                runs.add(MavenBuild.of(project)
                        .goals(command.group(1).split(" "))
                        .run()
                        .assertSuccess());
            } else if (text.startsWith("[INFO] ")) {
                assertThat(runs.getLast().lines()).containsAll(text.lines().toList());
                shown++;
            } else if (file.find()) {
                assertThat(withoutComments(Files.readString(project.path().resolve(file.group(1)))))
                        .isEqualTo(withoutComments(text));
                excerpts++;
            }
        }

        assertThat(runs).hasSize(2).allSatisfy(run -> assertThat(run.warnings()).isEmpty());
        assertThat(shown).isEqualTo(2);
        assertThat(excerpts).isEqualTo(2);
        assertThat(project.target().resolve("acme-assistant-1.0.0.tgz")).exists();
    }

    private static List<String> withoutComments(String text) {
        return text.lines()
                .filter(line -> !line.isBlank() && !line.strip().startsWith("#"))
                .toList();
    }
}
