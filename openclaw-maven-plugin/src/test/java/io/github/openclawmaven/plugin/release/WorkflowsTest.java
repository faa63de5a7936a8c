package io.github.openclawmaven.plugin.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** What runs at GitHub cannot run here; what can be said of its files is said. */
class WorkflowsTest {

    private static final Path ROOT = Path.of("..");
    private static final Pattern ACTION = Pattern.compile("uses: *(\\S+)");

    @ParameterizedTest
    @ValueSource(strings = {"ci", "release"})
    void pinTheMajorVersionOfEachActionAndMayOnlyRead(String workflow) throws IOException {
        String text = read(".github/workflows/" + workflow + ".yml");
        Map<String, Object> yaml = new Yaml().load(text);

        assertThat(yaml.get("permissions")).isEqualTo(Map.of("contents", "read"));
        assertThat(ACTION.matcher(text).results().map((MatchResult found) -> found.group(1)))
                .isNotEmpty()
                .allMatch(action -> action.matches("[\\w-]+/[\\w-]+@v[0-9]+"));
    }

    @Test
    void runTheCommandsOfTheReadmeInItsOrder() throws IOException {
        String section = read("README.md").split("\n## Try it\n")[1].split("\n## ")[0];
        List<String> commands = Pattern.compile("```sh\n(.*?)\n```", Pattern.DOTALL)
                .matcher(section)
                .results()
                .map(block -> block.group(1))
                .toList();

        assertThat(commands).hasSize(2);
        assertThat(read(".ci/run").lines().filter(line -> line.contains("mvn ")))
                .containsExactly("(" + commands.get(0) + ")", commands.get(1));
        assertThat(ROOT.resolve(".ci/run")).isExecutable();
        assertThat(read(".github/workflows/ci.yml")).contains("run: .ci/run\n");
    }

    @Test
    void runTheExampleOnACluster() throws IOException {
        assertThat(read(".github/workflows/ci.yml")).contains("-f it/examples/seed-guide openclaw:generate");
        assertThat(ROOT.resolve("it/examples/seed-guide/src/main/openclaw/openclaw-kubernetes.yaml"))
                .exists();
        assertThat(ROOT.resolve(".github/readme-commands")).isExecutable();
    }

    @Test
    void updatesStayOnOurMajorLines() throws IOException {
        Map<String, Object> dependabot = new Yaml().load(read(".github/dependabot.yml"));

        assertThat(dependabot)
                .extractingByKey("updates", InstanceOfAssertFactories.list(Map.class))
                .hasSize(2)
                .allSatisfy(update -> assertThat(update.get("ignore"))
                        .asInstanceOf(InstanceOfAssertFactories.LIST)
                        .contains(Map.of(
                                "dependency-name", "*", "update-types", List.of("version-update:semver-major"))));
    }

    private static String read(String file) throws IOException {
        return Files.readString(ROOT.resolve(file));
    }
}
