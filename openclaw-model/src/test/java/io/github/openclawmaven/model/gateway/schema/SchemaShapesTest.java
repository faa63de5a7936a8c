package io.github.openclawmaven.model.gateway.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/** The shape of openclaw.json that a release takes. */
class SchemaShapesTest {

    private static final SchemaCheck OLD = Catalogue.bundled().schema(GatewayRelease.of("2026.2.26"));
    private static final SchemaCheck TODAY = Catalogue.bundled().schema(GatewayRelease.of("2026.9.6"));

    private final JsonNode oldShape = SchemaOfTests.json("old-shape.json");
    private final JsonNode newShape = SchemaOfTests.json("new-shape.json");

    @Test
    void eachReleaseAcceptsItsOwn() {
        assertThat(OLD.check(oldShape)).isEmpty();
        assertThat(TODAY.check(newShape)).isEmpty();
    }

    @Test
    void theShapeChangedOnceForAll() {
        GatewayRelease firstWithOrigins = GatewayRelease.of("2026.2.2");
        GatewayRelease firstNew = GatewayRelease.of("2026.8.1");
        Catalogue.bundled().known().stream()
                .filter(release -> release.isAtLeast(firstWithOrigins))
                .forEach(release -> {
                    SchemaCheck check = Catalogue.bundled().schema(release);
                    boolean isNew = release.isAtLeast(firstNew);
                    assertThat(check.check(isNew ? newShape : oldShape))
                            .as(release.toString())
                            .isEmpty();
                    assertThat(check.check(isNew ? oldShape : newShape))
                            .as(release.toString())
                            .isNotEmpty();
                });
    }

    @Test
    void todaysReleaseNamesEachKeyOfTheOldShape() {
        assertThat(TODAY.check(oldShape))
                .extracting(SchemaFinding::pointer)
                .containsExactly(
                        "/agents/defaults/memorySearch",
                        "/agents/list",
                        "/bindings/0/match/peer/kind",
                        "/channels/discord/dm/policy",
                        "/cron/maxConcurrentRuns",
                        "/cron/store",
                        "/gateway/controlUi/allowInsecureAuth",
                        "/gateway/nodes/denyCommands",
                        "/gateway/reload/debounceMs",
                        "/gateway/reload/mode",
                        "/tools/exec/timeoutSec");
    }

    @Test
    void anOldReleaseNamesEachKeyOfTheNewShape() {
        assertThat(OLD.check(newShape))
                .extracting(SchemaFinding::pointer)
                .contains("/agents/entries", "/agents/ownership", "/mcp", "/tools/exec/mode");
    }
}
