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
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each value that a chart has counts: set to something else, it changes what is rendered. */
class EveryValueIT extends HelmTest {

    /** Without it each rendering has a token of its own. */
    private static final String SAME_TOKEN = "gateway: {token: same}\n";

    /** Counts where Helm finds a claim: {@link ChartStateIT}. */
    private static final String OF_A_CLUSTER = "storage.startEmpty";

    private Path chart;
    private List<Value> values;

    @BeforeEach
    void generate() {
        ChartProject project = project("kubernetes");
        chart = project.generate(NEW);
        Compilation.Result result = project.compile(NEW).result();
        values = InstallationValues.of(result.deployment(), result.documents());
    }

    @Test
    void changesSomethingWhenItIsSet() {
        ChartProject.revealHooksAndNotes(chart);
        SoftAssertions softly = new SoftAssertions();
        Map<String, String> unchanged = new HashMap<>();
        SampleValues.settings(values).forEach((path, setting) -> {
            if (path.equals(OF_A_CLUSTER)) {
                return;
            }
            String beside = SampleValues.beside(path);
            String changed = rendered(SAME_TOKEN, beside, SampleValues.file(path, SampleValues.other(setting)));
            softly.assertThat(changed)
                    .as(path)
                    .isNotEqualTo(unchanged.computeIfAbsent(beside, it -> rendered(SAME_TOKEN, it)));
            softly.assertThat(Manifests.parse(changed).all()).as(path).isNotEmpty();
        });
        softly.assertAll();
    }

    @ParameterizedTest
    @ValueSource(strings = {"openclaw", "expose", "service", "probes", "resources", "scriptResources", "extra"})
    void isNotMissedWithAllThatIsBesideIt(String group) {
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
