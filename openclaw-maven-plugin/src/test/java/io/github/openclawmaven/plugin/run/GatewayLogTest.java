package io.github.openclawmaven.plugin.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GatewayLogTest {
    private final List<String> info = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private final List<String> errors = new ArrayList<>();
    private final GatewayLog log =
            new GatewayLog("gateway", Set.of("canary-4711"), new LogChannels(info::add, warnings::add, errors::add));

    @Test
    void marksLinesAndKeepsHowLoudTheyAre() {
        log.accept("\u001b[36mready\u001b[0m");
        log.accept("WARN a key is old");
        log.accept("Error: it does not start");

        assertThat(info).containsExactly("[gateway] ready");
        assertThat(warnings).containsExactly("[gateway] WARN a key is old");
        assertThat(errors).containsExactly("[gateway] Error: it does not start");
    }

    @Test
    void hidesSecrets() {
        log.accept("uses canary-4711 and ghp_" + "a1B2".repeat(9));

        assertThat(info)
                .singleElement()
                .asString()
                .startsWith("[gateway] uses *** and ****")
                .doesNotContain("a1B2");
    }

    @Test
    void keepsTheLastLines() {
        for (int line = 1; line <= 30; line++) {
            log.accept("line " + line);
        }

        assertThat(log.end()).hasSize(20).startsWith("line 11").endsWith("line 30");
    }
}
