package io.github.openclawmaven.model.gateway.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding.Kind;
import io.github.openclawmaven.model.json.JsonTree;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaCheckTest {
    private static final SchemaCheck OLD = Catalogue.bundled().schema(GatewayRelease.of("2026.2.26"));
    private static final SchemaCheck TODAY = Catalogue.bundled().schema(GatewayRelease.of("2026.9.6"));

    private static List<SchemaFinding> onToday(String json) {
        return TODAY.check(JsonTree.parse(json.replace('\'', '"')));
    }

    private static SchemaFinding single(String json) {
        List<SchemaFinding> findings = onToday(json);
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    @Nested
    class Findings {

        @Test
        void anUnknownKeyIsPointedAtAndItsKnownNeighboursAreNamed() {
            SchemaFinding finding = single("{'gateway': {'auth': {'tokn': 'hunter2'}}}");

            assertThat(finding.pointer()).isEqualTo("/gateway/auth/tokn");
            assertThat(finding.kind()).isEqualTo(Kind.UNKNOWN_KEY);
            assertThat(finding.message()).isEqualTo("unknown key \"tokn\"");
            assertThat(finding.known()).contains("token", "mode", "password");
        }

        @Test
        void anUnknownSectionIsToo() {
            assertThat(single("{'gatway': {}}").known()).contains("gateway", "agents", "channels");
        }

        @Test
        void aKeyIsEscapedInThePointerAndPlainInTheMessage() {
            SchemaFinding finding = single("{'gateway': {'a/b~c': 1}}");

            assertThat(finding.pointer()).isEqualTo("/gateway/a~1b~0c");
            assertThat(finding.message()).isEqualTo("unknown key \"a/b~c\"");
        }

        @Test
        void aValueOfTheWrongTypeIsToldWhichIsExpected() {
            SchemaFinding finding = single("{'gateway': {'port': 'hunter2'}}");

            assertThat(finding)
                    .isEqualTo(new SchemaFinding(
                            "/gateway/port",
                            Kind.WRONG_TYPE,
                            "expected a whole number, found a string",
                            List.of("integer")));
        }

        @Test
        void aValueThatIsNotAllowedIsToldWhichAre() {
            SchemaFinding finding = single("{'gateway': {'reload': {'mode': 'restart'}}}");

            assertThat(finding)
                    .isEqualTo(new SchemaFinding(
                            "/gateway/reload/mode",
                            Kind.NOT_ALLOWED,
                            "expected one of off, hybrid",
                            List.of("off", "hybrid")));
        }

        @Test
        void aMissingKeyIsNamedAtTheObjectThatLacksIt() {
            SchemaFinding finding = single("{'models': {'providers': {'own': {'models': [{'id': 'm'}]}}}}");

            assertThat(finding)
                    .isEqualTo(new SchemaFinding(
                            "/models/providers/own/models/0",
                            Kind.MISSING,
                            "the key \"name\" is missing",
                            List.of("name")));
        }

        @Test
        void aValueOutOfBoundsIsToldTheBound() {
            SchemaFinding finding = single("{'session': {'reset': {'atHour': 44}}}");

            assertThat(finding.kind()).isEqualTo(Kind.OTHER);
            assertThat(finding.message()).isEqualTo("expected at most 23");
        }

        @Test
        void noValueOfTheConfigIsRepeated() {
            List<SchemaFinding> findings =
                    onToday("{'gateway': {'bind': 'hunter2', 'port': 'hunter2', 'auth': {'token': "
                            + "{'source': 'env', 'provider': 'default', 'id': 'hunter2'}}}, 'agents': 'hunter2'}");

            assertThat(findings).hasSize(4).noneMatch(finding -> finding.toString()
                    .contains("hunter2"));
        }
    }

    @Nested
    class SeveralForms {

        @Test
        void theFormThatWasMeantIsTheOneThatFitsForLongest() {
            SchemaFinding finding = single("{'agents': {'entries': {'main': {'model': {'primry': 'a/b'}}}}}");

            assertThat(finding.pointer()).isEqualTo("/agents/entries/main/model/primry");
            assertThat(finding.known()).containsExactly("fallbacks", "primary");
        }

        @Test
        void aValueOfNoneOfTheTypesIsToldAllOfThem() {
            SchemaFinding finding = single("{'agents': {'defaults': {'model': 7}}}");

            assertThat(finding.pointer()).isEqualTo("/agents/defaults/model");
            assertThat(finding.message()).isEqualTo("expected a string or an object, found a whole number");
        }

        @Test
        void theKeyThatTellsTheFormsApartDecides() {
            SchemaFinding finding = single(
                    "{'channels': {'telegram': {'botToken': {'source': 'env', 'provider': 'default', 'id': 'lower'}}}}");

            assertThat(finding.pointer()).isEqualTo("/channels/telegram/botToken/id");
            assertThat(finding.message()).isEqualTo("expected a string that matches ^[A-Z][A-Z0-9_]{0,127}$");
        }

        @Test
        void aFormThatDoesNotExistIsToldWhichDo() {
            SchemaFinding finding =
                    single("{'bindings': [{'type': 'rout', 'agentId': 'a', 'match': {'channel': 'x'}}]}");

            assertThat(finding.pointer()).isEqualTo("/bindings/0/type");
            assertThat(finding.known()).containsExactly("route", "acp");
        }

        @Test
        void eachEntryOfAListIsJudgedForItself() {
            List<SchemaFinding> findings = onToday(
                    "{'bindings': [{'agentId': 'a', 'match': {'channel': 'x'}}, "
                            + "{'agentId': 'a', 'match': {'channel': 'x', 'peer': {'kind': 'dm', 'id': '1'}}}, {'agentId': 'a'}]}");

            assertThat(findings)
                    .extracting(SchemaFinding::pointer)
                    .containsExactly("/bindings/1/match/peer/kind", "/bindings/2");
        }
    }

    @Nested
    class AnyMistake {
        private static final String CANARY = "hunter2";

        @ParameterizedTest
        @ValueSource(strings = {"'hunter2'", "['hunter2']", "{'oops': 'hunter2'}", "null", "-7.5", "true"})
        void isFoundInsideTheValueAndToldWithoutIt(String value) {
            JsonNode mistake = JsonTree.parse(value.replace('\'', '"'));

            assertThat(places(SchemaOfTests.json("new-shape.json")))
                    .hasSizeGreaterThan(60)
                    .allSatisfy(place -> {
                        ObjectNode config = (ObjectNode) SchemaOfTests.json("new-shape.json");
                        ((ObjectNode) config.at(place.head())).set(place.last().getMatchingProperty(), mistake);
                        assertThat(TODAY.check(config)).allSatisfy(finding -> {
                            assertThat(config.at(finding.pointer()).isMissingNode())
                                    .isFalse();
                            assertThat(finding.message())
                                    .isNotEqualTo("not accepted")
                                    .doesNotContain(CANARY, "schema");
                        });
                    });
        }

        private static List<JsonPointer> places(JsonNode config) {
            List<JsonPointer> places = new ArrayList<>();
            collect(config, JsonPointer.empty(), places);
            return places;
        }

        private static void collect(JsonNode node, JsonPointer here, List<JsonPointer> places) {
            node.properties().forEach(entry -> {
                JsonPointer place = here.appendProperty(entry.getKey());
                places.add(place);
                collect(entry.getValue(), place, places);
            });
        }
    }

    @Nested
    class Names {

        @Test
        void aKeyOfTheSchemaIsNamedInMapsAndListsToo() {
            assertThat(TODAY.names("/mcp/servers")).isTrue();
            assertThat(TODAY.names("/agents/entries/any/description")).isTrue();
            assertThat(TODAY.names("/bindings/0/match/accountId")).isTrue();
            assertThat(OLD.names("/channels/telegram/botToken")).isTrue();
        }

        @Test
        void aKeyThatTheReleaseDoesNotKnowIsNot() {
            assertThat(OLD.names("/mcp")).isFalse();
            assertThat(OLD.names("/tools/exec/mode")).isFalse();
            assertThat(OLD.names("/channels/matrix")).isFalse();
            assertThat(TODAY.names("/agents/list")).isFalse();
        }
    }
}
