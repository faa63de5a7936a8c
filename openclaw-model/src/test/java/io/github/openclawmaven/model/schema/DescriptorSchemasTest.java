package io.github.openclawmaven.model.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.ValidatorFactory;
import io.github.openclawmaven.model.cron.CronDialect;
import io.github.openclawmaven.model.cron.CronExpression;
import io.github.openclawmaven.model.cron.CronParse;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.json.JsonTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class DescriptorSchemasTest {

    private static final GatewayFacts NEWEST =
            Catalogue.bundled().facts(Catalogue.bundled().newest());
    private static final KeyTexts NONE = place -> Optional.empty();

    static Stream<GatewayFacts> newestOfEachLine() {
        Catalogue catalogue = Catalogue.bundled();
        return catalogue.known().stream()
                .map(GatewayRelease::line)
                .distinct()
                .map(line -> catalogue.facts(catalogue.find(line).orElseThrow()));
    }

    /** The validator looks at a schema by that of draft-07 before it takes it. */
    @ParameterizedTest
    @MethodSource("newestOfEachLine")
    void isASchemaOfDraft07ForEachReleaseLine(GatewayFacts facts) {
        for (SchemaFile file : SchemaFile.values()) {
            ObjectNode schema = DescriptorSchemas.of(file, facts, NONE);

            new ValidatorFactory()
                    .withDialect(new Dialects.Draft7Dialect())
                    .createValidator()
                    .registerSchema(schema);
            assertThat(schema.findValues("enum")).isNotEmpty().noneMatch(JsonNode::isEmpty);
        }
    }

    @ParameterizedTest
    @EnumSource(SchemaFile.class)
    void refersToNothingThatItLacks(SchemaFile file) {
        ObjectNode schema = DescriptorSchemas.of(file, NEWEST, NONE);

        assertThat(schema.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> assertThat(
                        schema.at(reference.substring(1)).isObject())
                .as(reference)
                .isTrue());
    }

    @Test
    void eachRowOfThePlacesIsOfAPlaceThatThereIs() {
        Set<String> places = new TreeSet<>();
        DescriptorSchemas.of(SchemaFile.DESCRIPTOR, NEWEST, place -> {
            places.add(place);
            return Optional.empty();
        });

        assertThat(ValuePlaces.all()).allSatisfy(row -> assertThat(places)
                .anyMatch(place -> row.isOf(place) || row.isOf(place + "[]") || row.isOf(place + ".<>")));
    }

    @Test
    void saysOfAKeyWhatTheReferenceSays() {
        ObjectNode schema = DescriptorSchemas.of(SchemaFile.DESCRIPTOR, NEWEST, place -> switch (place) {
            case "gateway.port" -> Optional.of(new KeyText("of [the](x.md) `gateway`", "18789"));
            case "gateway.bind" -> Optional.of(new KeyText("", "`lan`"));
            case "gateway.remoteUrl" -> Optional.of(new KeyText("a URL, such as `wss://a`", "host of `expose`"));
            default -> Optional.empty();
        });

        JsonNode gateway = schema.at("/properties/gateway/properties");
        assertThat(JsonText.line(gateway.get("port")))
                .isEqualTo(
                        "{\"$ref\":\"#/definitions/integer-or-nothing\",\"description\":\"of the gateway; default: 18789\","
                                + "\"markdownDescription\":\"of the `gateway`; default: 18789\",\"default\":18789}");
        assertThat(gateway.get("bind").get("default").textValue()).isEqualTo("lan");
        assertThat(gateway.get("remoteUrl").has("default")).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a URL, such as `wss://a`                            | wss://a",
                "who shares one: `session`, `agent`, `shared`        | session, agent, shared",
                "`default`, or `safeguard` that summarizes           | default, safeguard",
                "`daily` or `idle`; from 2026.8.1 also `none`        | daily, idle",
                "which: `off`, `inbound` (to a voice message), `all` | off, inbound, all",
                "`provider/model` that summarizes; from `a` on       |",
            })
    void takesExamplesFromWhatTheReferenceSays(String meaning, String examples) {
        ObjectNode schema = DescriptorSchemas.of(
                SchemaFile.DESCRIPTOR,
                NEWEST,
                place -> place.equals("gateway.remoteUrl")
                        ? Optional.of(new KeyText(meaning, "host of `expose`"))
                        : Optional.empty());

        JsonNode url = schema.at("/properties/gateway/properties/remoteUrl");
        List<String> proposed = new ArrayList<>();
        url.path("examples").forEach(example -> proposed.add(example.textValue()));
        assertThat(String.join(", ", proposed)).isEqualTo(examples == null ? "" : examples);
    }

    @ParameterizedTest
    @CsvSource({
        "thinking-levels, ultra, 2026.9.6, 2026.5.28",
        "tools, gateway, 2026.9.6, ",
        "model-providers, anthropic, 2026.9.6, ",
        "channels, telegram, 2026.2.26, "
    })
    void proposesWhatTheReleaseKnows(String list, String name, String with, String without) {
        assertThat(proposed(list, with)).contains(name);
        if (without != null) {
            assertThat(proposed(list, without)).doesNotContain(name).isNotEmpty();
        }
    }

    private static List<String> proposed(String list, String release) {
        return new KnownNames(Catalogue.bundled().facts(GatewayRelease.of(release))).of(list);
    }

    /** A form is never narrower than what reads it. */
    @Test
    void takesEachCronExpressionThatTheGatewayTakes() throws IOException {
        for (CronDialect dialect : CronDialect.values()) {
            // ECMAScript's white space is as wide.
            Pattern form = Pattern.compile(
                    CronExpression.pattern(dialect).replace("\\s", "[\\s\\uFEFF]"), Pattern.UNICODE_CHARACTER_CLASS);
            try (Stream<String> lines = Files.lines(Path.of("src/test/resources/cron/corpus.tsv"))) {
                List<String> taken = lines.map(
                                line -> JsonTree.parse(line.split("\t", -1)[2]).textValue())
                        .filter(text -> CronExpression.parse(text, dialect) instanceof CronParse.Valid)
                        .toList();
                assertThat(taken).isNotEmpty().allMatch(text -> form.matcher(text)
                        .matches());
            }
        }
    }
}
