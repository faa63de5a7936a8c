package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartNameTest {

    @ParameterizedTest
    @CsvSource({
        "Acme Bot, acme-bot",
        "2nd_assistant, nd-assistant",
        "-a-, a",
        "Grüße, gr-e",
    })
    void theNearestNameIsUsable(String text, String near) {
        assertThat(ChartName.problem(text)).isPresent();
        assertThat(ChartName.near(text)).contains(near);
        assertThat(ChartName.problem(near)).isEmpty();
    }

    @Test
    void ofAVeryLongNameTheBeginningIsKept() {
        assertThat(ChartName.near("a".repeat(52) + "-" + "b".repeat(20))).contains("a".repeat(52));
    }

    @Test
    void ofSomeTextsNothingCanBeKept() {
        assertThat(ChartName.near("42 !")).isEmpty();
    }
}
