package io.github.openclawmaven.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTextTest {

    /** Bell, escape, the C1 form of it, line breaks, and all that turns the direction of writing around. */
    @ParameterizedTest
    @ValueSource(
            chars = {
                '\0', '\b', 7, 0x1b, 0x7f, 0x85, 0x9b, '\r', '\n', 0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a,
                0x202e, 0x2066, 0x2069
            })
    void leavesNothingThatATerminalObeys(char harmful) {
        assertThat(ConsoleText.harmless("a" + harmful + "b")).isEqualTo("a b");
    }

    @Test
    void leavesTheRest() {
        assertThat(ConsoleText.harmless("Ünïcode 🦓 עברית 日本")).isEqualTo("Ünïcode 🦓 עברית 日本");
    }

    @ParameterizedTest
    @CsvSource({
        "' a\tb   c ', 5, a b c",
        "abcdef, 6, abcdef",
        "abcdefg, 6, abcdef …",
        "abcde🦓, 6, abcde …",
        "'', 3, ''",
    })
    void quotesAStrangerInShort(String text, int limit, String excerpt) {
        assertThat(ConsoleText.excerpt(text, limit)).isEqualTo(excerpt);
    }
}
