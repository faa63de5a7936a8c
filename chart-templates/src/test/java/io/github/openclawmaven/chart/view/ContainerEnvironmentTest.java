package io.github.openclawmaven.chart.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ContainerEnvironmentTest {

    @Test
    void aVariableComesAfterThoseThatItRefersTo() {
        var variables = new TreeMap<>(Map.of("A", "${B}/a", "B", "${C}/b", "C", "c", "D", "d"));

        assertThat(ContainerEnvironment.of(variables))
                .containsExactly(entry("C", "c"), entry("D", "d"), entry("B", "$(C)/b"), entry("A", "$(B)/a"));
    }

    @Test
    void everyOtherDollarArrivesAsTyped() {
        var variables = new TreeMap<>(Map.of("A", "$5 $(B) $${B} ${b}", "B", "b"));

        assertThat(ContainerEnvironment.of(variables)).containsEntry("A", "$$5 $$(B) $${B} $${b}");
    }

    @Test
    void variablesThatReferToEachOtherEndAndKeepTheirText() {
        var variables = new TreeMap<>(Map.of("A", "${B}", "B", "${A}", "C", "c"));

        assertThat(ContainerEnvironment.of(variables))
                .containsExactly(entry("C", "c"), entry("A", "$(B)"), entry("B", "$(A)"));
    }
}
