package io.github.openclawmaven.plugin.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Style;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What real Mavens decide, {@code ConsoleColourIT} of the integration tests sees. */
class ConsoleStyleTest {

    private static final String ABSENT = "org.example.maven.NoMessageUtils";

    /** A Maven with colours. */
    public static final class Coloured {

        private Coloured() {}

        public static boolean isColorEnabled() {
            return true;
        }
    }

    /** A Maven without. */
    public static final class Plain {

        private Plain() {}

        public static boolean isColorEnabled() {
            return false;
        }
    }

    @Test
    void followsMavensOwnSwitch() {
        List<String> coloured = List.of(ABSENT, Coloured.class.getName(), Plain.class.getName());

        assertThat(ConsoleStyle.of(Map.of("NO_COLOR", ""), coloured)).isInstanceOf(AnsiStyle.class);
        assertThat(ConsoleStyle.of(Map.of(), List.of(ABSENT, Plain.class.getName())))
                .isSameAs(Style.PLAIN);
    }

    @Test
    void isPlainWhereNobodyKnowsOrTheEnvironmentWantsNoColour() {
        assertThat(ConsoleStyle.of(Map.of(), List.of(ABSENT))).isSameAs(Style.PLAIN);
        assertThat(ConsoleStyle.of(Map.of("NO_COLOR", "1"), List.of(Coloured.class.getName())))
                .isSameAs(Style.PLAIN);
    }

    @Test
    void eachPartHasItsColour() {
        for (Style.Part part : Style.Part.values()) {
            assertThat(new AnsiStyle().show(part, "x")).matches("\u001b\\[[0-9;]+mx\u001b\\[m");
        }
    }
}
