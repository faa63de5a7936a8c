package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.document.config.ClosedDefaults;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The gateway's own migration as the judge. {@code before.json} has the oldest shape; {@code after.json} is what
 * {@code openclaw doctor --fix} of 2026.9.6 made of it, without what it notes of the machine it ran on.
 */
class GatewayMigrationTest {

    private static final Path FIXTURE = Path.of("src/test/resources/doctor");

    /** What the gateway's migration writes in full, and a new config may leave to the gateway. */
    private static final List<String> OPTIONAL = List.of(
            "/models/providers/anthropic/api",
            "/models/providers/anthropic/baseUrl",
            "/models/providers/anthropic/models",
            "/plugins/entries/anthropic",
            "/talk",
            "/tools/exec/safeBinProfiles");

    /** What both have: the descriptor says it, or it goes with what it says. */
    private static final List<String> SAID =
            List.of("tools.exec.mode", "tools.exec.host", "tools.agentToAgent.enabled");

    @Test
    void theStepsLeadBackToWhatTheGatewayMigratesFrom() throws IOException {
        assertThat(emitted("2026.2.6-3")).isEqualTo(fixture("before.json"));
    }

    @Test
    void theNewestShapeIsWhatTheGatewayMigratesTo() throws IOException {
        JsonNode migrated = fixture("after.json");
        for (String place : OPTIONAL) {
            JsonPointer pointer = JsonPointer.compile(place);
            JsonNode removed = ((ObjectNode) migrated.at(pointer.head()))
                    .remove(pointer.last().getMatchingProperty());
            assertThat(removed).as(place).isNotNull();
        }

        assertThat(emitted("2026.9.6")).isEqualTo(migrated);
    }

    private static JsonNode emitted(String release) throws IOException {
        Compilation compilation = new SourceFolder(FIXTURE).compile(release);
        JsonNode config = new JsonMapper()
                .readTree(compilation.result().orElseThrow().documents().openclawJson());
        // What a person leaves unsaid, a migration leaves open.
        ClosedDefaults.all().stream()
                .filter(closed -> !SAID.contains(closed.place()))
                .forEach(closed -> open(closed, config));
        return config;
    }

    private static void open(ClosedDefaults.Closed closed, JsonNode config) {
        if (closed.value() instanceof List<?> names) {
            for (var items = config.at(closed.pointer()).elements(); items.hasNext(); ) {
                if (names.contains(items.next().textValue())) {
                    items.remove();
                }
            }
        } else {
            remove(closed.pointer(), config);
        }
    }

    private static void remove(JsonPointer place, JsonNode config) {
        if (config.at(place.head()) instanceof ObjectNode parent) {
            parent.remove(place.last().getMatchingProperty());
            if (parent.isEmpty()) {
                remove(place.head(), config);
            }
        }
    }

    private static JsonNode fixture(String name) throws IOException {
        return new JsonMapper().readTree(FIXTURE.resolve(name).toFile());
    }
}
