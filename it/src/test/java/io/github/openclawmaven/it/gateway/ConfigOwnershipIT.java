package io.github.openclawmaven.it.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A config that people add to while the gateway runs, over the next start and the next descriptor. */
class ConfigOwnershipIT {

    /** Without models: 2026.6.11 takes no change of a config whose provider says no address. */
    private static final String DESCRIPTOR =
            """
            apiVersion: openclaw/v1
            name: small
            gateway: {release: 2026.9.6, ownership: %s}
            agents: {main: {}}
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path root;

    private Path source;

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#ends")
    void declaredWinsAddedStaysAndNothingWidens(String release) throws Exception {
        source = Files.createDirectory(root.resolve("source"));
        InstalledChart first = install("merge", "messages: {responsePrefix: declared}\n", release);
        Path file = first.pod().configFile();
        try (RunningGateway gateway = first.start()) {
            patch(gateway);
        }
        JsonNode written = JSON.readTree(file.toFile());
        assertThat(written.at("/messages/responsePrefix").asText()).isEqualTo("people's");
        assertThat(written.at("/tools/web/fetch/enabled").toString()).isEqualTo("true");
        widen(file);

        InstalledChart second = install("merge", "", release);
        JsonNode merged = JSON.readTree(file.toFile());
        assertThat(merged.at("/ui/seamColor").asText()).isEqualTo("#112233");
        assertThat(merged.at("/tools"))
                .isEqualTo(JSON.readTree(second.chart().config()).at("/tools"));
        assertThat(merged.at("/plugins").toString()).doesNotContain("evil");
        assertThat(merged.has("messages")).isFalse();
        try (RunningGateway gateway = second.start()) {
            JsonNode used = gateway.rpc("config.get", "{}").path("parsed");
            assertThat(used.at("/ui/seamColor").asText()).isEqualTo("#112233");
            assertThat(used.at("/plugins").toString()).doesNotContain("evil");
            assertThat(used.at("/messages/responsePrefix").isMissingNode()).isTrue();
        }
        assertThat(Files.readString(file)).doesNotContain("evil");

        String theirs = Files.readString(file);
        install("once", "messages: {responsePrefix: declared}\n", release);
        assertThat(file).hasContent(theirs);

        InstalledChart last = install("readOnly", "", release);
        assertThat(last.pod().configFile()).hasContent(last.chart().config());
        InstalledChart anew = install("merge", "", release);
        assertThat(anew.pod().configFile())
                .as("nobody looked after the copy meanwhile")
                .hasContent(anew.chart().config());
    }

    private InstalledChart install(String ownership, String more, String release) throws IOException {
        Files.writeString(source.resolve("openclaw.yaml"), DESCRIPTOR.formatted(ownership) + more);
        return InstalledChart.of(
                GeneratedChart.of(source, release, Files.createTempDirectory(root, "chart")), release, root);
    }

    /** As the web page does it: the gateway writes its file itself. */
    private static void patch(RunningGateway gateway) throws IOException {
        ObjectNode change = JSON.createObjectNode();
        change.withObject("/ui").put("seamColor", "#112233");
        change.withObject("/messages").put("responsePrefix", "people's");
        change.withObject("/tools/web/fetch").put("enabled", true);
        ObjectNode parameters = JSON.createObjectNode().put("raw", change.toString());
        parameters.put("baseHash", gateway.rpc("config.get", "{}").path("hash").asText());
        gateway.rpc("config.patch", parameters.toString());
    }

    /** As an agent that runs commands does it; by the size alone the gateway would take its backup for the better one. */
    private static void widen(Path file) throws IOException {
        ObjectNode config = (ObjectNode) JSON.readTree(file.toFile());
        config.withObject("/plugins/entries/evil/config").put("text", "x".repeat(20_000));
        Files.writeString(file, config.toString());
        Files.writeString(file.resolveSibling("openclaw.json.bak"), config.toString());
        Files.writeString(file.resolveSibling("openclaw.json.last-good"), config.toString());
    }
}
