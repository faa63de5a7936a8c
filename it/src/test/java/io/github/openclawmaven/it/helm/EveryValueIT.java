package io.github.openclawmaven.it.helm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.value.InstallationValues;
import io.github.openclawmaven.chart.value.Value;
import io.github.openclawmaven.model.compile.Compilation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value that a chart has counts: set to something else, it changes what is rendered. */
class EveryValueIT extends HelmTest {

    /** Without it each rendering has a token of its own. */
    private static final String SAME_TOKEN = "gateway: {token: same}\n";

    /** Count where Helm finds a claim, {@link ChartStateIT}, or an API server, {@link ExecutorNetworkIT}. */
    private static final Set<String> OF_A_CLUSTER = Set.of("storage.startEmpty", "executorNetwork.lookUpApiServer");

    /** The same for executors. */
    private static final String SAME_PAIRS =
            """
            gateway: {token: same}
            executors: {operator_1: {existingSecret: one}, quiet: {existingSecret: two}, near: {existingSecret: three}}
            """;

    private Path chart;

    @Test
    void changesSomethingWhenItIsSet() {
        assertEachCounts(project("kubernetes"), SAME_TOKEN, path -> true);
    }

    @Test
    void changesSomethingOfExecutors() {
        assertEachCounts(
                ExecutorProject.in(directory, "kubernetes"),
                SAME_PAIRS,
                path -> path.startsWith("executor") && !path.startsWith("executors.quiet"));
    }

    private void assertEachCounts(ChartProject project, String same, Predicate<String> those) {
        chart = project.generate(NEW);
        Compilation.Result result = project.compile(NEW).result();
        List<Value> values = InstallationValues.of(result.deployment(), result.documents());
        ChartProject.revealHooksAndNotes(chart);
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> unchanged = new HashMap<>();
        SampleValues.settings(values).forEach((path, setting) -> {
            if (OF_A_CLUSTER.contains(path) || !those.test(path)) {
                return;
            }
            String beside = SampleValues.beside(path);
            String changed = rendered(same, beside, SampleValues.file(path, SampleValues.other(setting)));
            softly.assertThat(changed)
                    .as(path)
                    .isNotEqualTo(unchanged.computeIfAbsent(beside, it -> rendered(same, it)));
            softly.assertThat(Manifests.parse(changed).all()).as(path).isNotEmpty();
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openclaw", "expose", "service", "probes", "resources", "scriptResources", "extra"})
    void isNotMissedWithAllThatIsBesideIt(String group) {
        chart = project("kubernetes").generate(NEW);
        assertThat(Manifests.parse(rendered(group + ": null")).all()).isNotEmpty();
    }

    /** With these values files, the later ones over the former. */
    private String rendered(String... files) {
        try {
            Path[] paths = new Path[files.length];
            for (int i = 0; i < files.length; i++) {
                paths[i] = Files.writeString(directory.resolve("values-" + i + ".yaml"), files[i]);
            }
            return template(chart, List.of(paths));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
