package io.github.openclawmaven.model.gateway.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.json.JsonTree;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code openclaw config schema} prints, with each of its peculiarities once. */
class PrintedSchemaTest {
    private final SchemaCheck check = SchemaCheck.printed(SchemaOfTests.json("printed-schema.json"));

    private List<String> findings(String json) {
        return check.check(JsonTree.parse(json.replace('\'', '"'))).stream()
                .map(finding -> finding.pointer() + " " + finding.kind() + ": " + finding.message())
                .toList();
    }

    @Test
    void aKeyThatHasADefaultIsNotRequired() {
        assertThat(findings("{'gateway': {'mode': 'local'}}")).isEmpty();
        assertThat(findings("{'channels': {'pigeon': {'loft': {'name': 'a'}}}}"))
                .isEmpty();
        assertThat(findings("{'gateway': {}}")).containsExactly("/gateway MISSING: the key \"mode\" is missing");
    }

    @Test
    void aDefinitionBelongsToThePartThatRefersToIt() {
        assertThat(findings("{'channels': {'pigeon': {'loft': {}}}}"))
                .containsExactly("/channels/pigeon/loft MISSING: the key \"name\" is missing");
    }

    @Test
    void aDefinitionMayReferToItself() {
        assertThat(findings("{'channels': {'pigeon': {'loft': {'name': 'a', 'near': {'name': 'b', 'near': {}}}}}}"))
                .containsExactly("/channels/pigeon/loft/near/near MISSING: the key \"name\" is missing");
    }

    @Test
    void whatCannotBeReadPasses() {
        assertThat(findings("{'channels': {'pigeon': {'loft': {'name': 'a'}, 'coop': 7, 'ring': '['}}}"))
                .isEmpty();
    }

    @Test
    void theRestIsCheckedAsInAKnownRelease() {
        assertThat(findings("{'gateway': {'mode': 'remot', 'prot': 1, 'bind': 'all', 'port': 70000}, 'other': 1}"))
                .containsExactly(
                        "/gateway/bind NOT_ALLOWED: expected one of lan, loopback",
                        "/gateway/mode NOT_ALLOWED: expected one of local, remote",
                        "/gateway/port OTHER: expected at most 65535",
                        "/gateway/prot UNKNOWN_KEY: unknown key \"prot\"");
    }

    @Test
    void aKeyThatThePrintedSchemaNamesIsKnown() {
        assertThat(check.names("/channels/pigeon/loft/near/name")).isTrue();
        assertThat(check.names("/channels/raven")).isFalse();
    }
}
