package io.github.openclawmaven.plugin.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Style;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What real Mavens decide, {@code ConsoleColourIT} of the integration tests sees. */
class ConsoleStyleTest {

    private static final String ABSENT = "org.example.maven.NoMessageUtils.buffer";
    private static final String COLOURED = ConsoleStyleTest.class.getName() + ".coloured";
    private static final String PLAIN = ConsoleStyleTest.class.getName() + ".plain";

    /** As Maven's builders of lines are. */
    public interface Line {

        Line failure(Object text);
    }

    /** A line as it is shown. */
    public record Shown(String before, String text) implements Line {

        @Override
        public Line failure(Object more) {
            return new Shown(before, text + more);
        }

        @Override
        public String toString() {
            return before + text;
        }
    }

    /** That of a Maven with colours. */
    public static Line coloured() {
        return new Shown("\u001b[31m", "");
    }

    /** That of a Maven without. */
    public static Line plain() {
        return new Shown("", "");
    }

    @Test
    void followsMavensOwnLines() {
        assertThat(ConsoleStyle.of(Map.of("NO_COLOR", ""), List.of(ABSENT, COLOURED, PLAIN)))
                .isInstanceOf(AnsiStyle.class);
        assertThat(ConsoleStyle.of(Map.of(), List.of(ABSENT, PLAIN, COLOURED))).isSameAs(Style.PLAIN);
    }

    @Test
    void isPlainWhereNobodyKnowsOrTheEnvironmentWantsNoColour() {
        assertThat(ConsoleStyle.of(Map.of(), List.of(ABSENT))).isSameAs(Style.PLAIN);
        assertThat(ConsoleStyle.of(Map.of("NO_COLOR", "1"), List.of(COLOURED))).isSameAs(Style.PLAIN);
    }

    @Test
    void eachPartHasItsColour() {
        for (Style.Part part : Style.Part.values()) {
            assertThat(new AnsiStyle().show(part, "x")).matches("\u001b\\[[0-9;]+mx\u001b\\[m");
        }
    }
}
