package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.plugin.init.InitOptions;
import io.github.openclawmaven.plugin.init.Scaffold;
import io.github.openclawmaven.plugin.output.NewFiles;
import io.github.openclawmaven.plugin.schema.DescriptorPage;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a project begins with runs as it is. */
class NewProjectIT {

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource({"2026.2.26, kubernetes", "2026.9.6, openshift"})
    void runsOnTheReleaseThatItIsFor(String release, String platform) throws Exception {
        InitOptions options = new InitOptions(Optional.of("acme"), "here", platform, Optional.of(release), "telegram");
        NewFiles project = new NewFiles(root.resolve("project"));
        project.write(new Scaffold(options.check(), "1", DescriptorPage.read()).missing(project::has));

        GeneratedChart chart =
                GeneratedChart.of(root.resolve("project/src/main/openclaw"), release, root.resolve("out"));
        InstalledChart installed = InstalledChart.of(chart, release, root);

        ConfigCheck check = ConfigCheck.of(installed.pod());
        assertThat(check.errors()).isEmpty();
        assertThat(check.warnings()).isEmpty();
        try (RunningGateway gateway = installed.start()) {
            JsonNode agents = gateway.rpc("agents.list", "{}").path("agents");
            assertThat(agents)
                    .singleElement()
                    .satisfies(agent -> assertThat(agent.path("id").asText()).isEqualTo("main"));
            assertThat(CronJobs.of(gateway).declared()).isEqualTo(Map.of("morning", "0 9 * * MON-FRI"));
        }
    }
}
