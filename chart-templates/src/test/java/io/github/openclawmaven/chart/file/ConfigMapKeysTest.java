package io.github.openclawmaven.chart.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ConfigMapKeysTest {

    @Test
    void areThePathsWhereThatIsPossible() {
        assertThat(ConfigMapKeys.of(List.of("AGENTS.md", "memory/a b.md")))
                .containsEntry("AGENTS.md", "AGENTS.md")
                .containsEntry("memory/a b.md", "memory_a_b.md");
    }

    @Test
    void differForPathsThatWouldShareOne() {
        List<String> paths = List.of("a/b.md", "a_b.md", "A_B.md", "ä.md", "ö.md");

        assertThat(ConfigMapKeys.of(paths).values())
                .doesNotHaveDuplicates()
                .allMatch(key -> key.matches("[-._A-Za-z0-9]+"))
                .extracting(key -> key.toLowerCase(Locale.ROOT))
                .doesNotHaveDuplicates();
    }

    @Test
    void areWhatAConfigMapAccepts() {
        String deep = "d/".repeat(200) + "note.md";

        assertThat(ConfigMapKeys.of(List.of("..hidden", deep)).values())
                .noneMatch(key -> key.startsWith(".."))
                .allMatch(key -> key.length() <= 253);
        assertThat(ConfigMapKeys.of(List.of(deep)).get(deep)).contains("note.md");
    }
}
