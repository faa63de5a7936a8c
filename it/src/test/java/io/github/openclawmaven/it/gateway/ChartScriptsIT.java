package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.it.process.Command;
import io.github.openclawmaven.it.process.Command.Result;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ChartScriptsIT {

    @Test
    void passTheTestsThatTheyHaveOfTheirOwn() {
        List<String> tests =
                List.of(NodeInstallation.program().toString(), "--test", "--test-reporter=tap", "*.test.mjs");
        Map<String, String> environment = Map.of("PATH", System.getenv("PATH"));

        Result result = new Command(tests, environment, ChartScripts.tests()).run(Duration.ofMinutes(15));

        assertThat(result.exitCode()).as(result.output()).isZero();
        assertThat(result.output()).contains("# fail 0").doesNotContain("# pass 0");
    }
}
