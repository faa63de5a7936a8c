package io.github.openclawmaven.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {

    /** As xterm and its kin draw them. */
    @ParameterizedTest
    @CsvSource({
        "abc, 3",
        "'', 0",
        "ÄÖ, 2",
        "e\u0301, 1",
        "漢字, 4",
        "かな, 4",
        "ｆｕｌｌ, 8",
        "한글, 4",
        "\u1112\u1161\u11ab, 2",
        "🦞, 2",
        "✅, 2",
        "⚡, 2",
        "\u200b, 0",
        "\u00ad, 1",
        "עברית, 5",
        "\uD83D\uDC68\u200d\uD83D\uDCBB, 4",
    })
    void isThatOfATerminal(String text, int columns) {
        assertThat(DisplayWidth.of(text)).isEqualTo(columns);
    }
}
