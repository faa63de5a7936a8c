package io.github.openclawmaven.model.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.Error;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import io.github.openclawmaven.model.json.JsonTree;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a validator for all of JSON Schema finds, and nothing else. */
class SchemaEvaluationTest {

    private static final List<String> MISTAKES = List.of(
            "'x'",
            "''",
            "'env:A'",
            "7",
            "-7.5",
            "1.0",
            "1e9",
            "true",
            "null",
            "[]",
            "['x']",
            "['x', 'x']",
            "{}",
            "{'x': 1}");

    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.5.28", "2026.9.6"})
    void judgesEachValueOfAConfigAsAFullValidatorDoes(String release) {
        GatewayRelease known = GatewayRelease.of(release);
        Volume volume = new Volume(CatalogueFiles.bytes(known.line() + ".txt"));
        String root = volume.document(known).topics().get("schema").get("$ref").textValue();
        FullValidator full = new FullValidator(root, volume);

        for (String file : List.of("old-shape.json", "new-shape.json")) {
            JsonNode config = CatalogueFiles.json(file);
            for (JsonPointer place : places(config)) {
                for (String mistake : MISTAKES) {
                    JsonNode spoiled = config.deepCopy();
                    set(spoiled, place, JsonTree.parse(mistake.replace('\'', '"')));
                    assertThat(SchemaEvaluation.failures(root, volume, spoiled))
                            .as("%s at %s", mistake, place)
                            .containsExactlyInAnyOrderElementsOf(full.failures(spoiled));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'type': ['string', 'integer']}",
                "{'enum': [1, 'x', [1]]}",
                "{'minimum': 1, 'maximum': 7}",
                "{'exclusiveMinimum': 1, 'exclusiveMaximum': 7}",
                "{'minLength': 1, 'maxLength': 1, 'pattern': 'x'}",
                "{'minItems': 1, 'maxItems': 1, 'uniqueItems': true}",
                "{'items': {'type': 'string'}}",
                "{'items': [{'type': 'string'}]}",
                "{'items': false}",
                "{'contains': {'type': 'string'}}",
                "{'minProperties': 1, 'maxProperties': 1, 'required': ['x']}",
                "{'properties': {'x': false, 'y': true}}",
                "{'patternProperties': {'^x': {'type': 'string'}}, 'additionalProperties': {'type': 'integer'}}",
                "{'properties': {'x': {'type': 'string'}}, 'additionalProperties': false}",
                "{'propertyNames': {'enum': ['y']}}",
                "{'allOf': [{'type': 'string'}, {'minLength': 1}]}",
                "{'anyOf': [{'type': 'string'}, {'minItems': 1}]}",
                "{'oneOf': [{'minLength': 1}, {'type': 'string'}]}",
                "{'not': {'type': 'string'}}",
                "{'if': {'type': 'string'}, 'then': {'minLength': 1}, 'else': {'type': 'array'}}",
                "{'minimum': 'x', 'maxLength': []}"
            })
    void knowsEachKeywordOfDraft7ThatTheGatewayUses(String schema) {
        JsonNode tree = JsonTree.parse(schema.replace('\'', '"'));
        Subtrees subtrees = uri -> tree;
        FullValidator full = new FullValidator("a:b", subtrees);

        for (String mistake : MISTAKES) {
            for (String value : List.of(mistake, "{'x': %1$s, 'xy': 1}", "[%1$s, 1]")) {
                JsonNode config = JsonTree.parse(value.formatted(mistake).replace('\'', '"'));
                assertThat(SchemaEvaluation.failures("a:b", subtrees, config))
                        .as("%s", config)
                        .containsExactlyInAnyOrderElementsOf(full.failures(config));
            }
        }
    }

    @Test
    void noReleaseHasASchemaWithAnotherKeyword() {
        Set<String> keywords = new TreeSet<>();
        for (GatewayRelease release : Catalogue.bundled().known()) {
            Volume volume = new Volume(CatalogueFiles.bytes(release.line() + ".txt"));
            collect(volume.document(release).topics().get("schema"), volume, new HashSet<>(), keywords);
        }

        // Of a list of schemas for the entries of a list, which additionalItems ends, no more is judged than the
        // number.
        assertThat(keywords)
                .containsExactly(
                        "$ref",
                        "additionalItems",
                        "additionalProperties",
                        "allOf",
                        "anyOf",
                        "enum",
                        "exclusiveMinimum",
                        "if",
                        "items",
                        "maxItems",
                        "maxLength",
                        "maxProperties",
                        "maximum",
                        "minItems",
                        "minLength",
                        "minProperties",
                        "minimum",
                        "not",
                        "oneOf",
                        "pattern",
                        "properties",
                        "propertyNames",
                        "required",
                        "then",
                        "type",
                        "uniqueItems");
    }

    private static void collect(JsonNode schema, Volume volume, Set<String> seen, Set<String> keywords) {
        schema.properties().forEach(keyword -> {
            keywords.add(keyword.getKey());
            JsonNode value = keyword.getValue();
            switch (keyword.getKey()) {
                case "$ref" -> {
                    if (seen.add(value.textValue())) {
                        collect(volume.at(value.textValue()), volume, seen, keywords);
                    }
                }
                case "properties", "allOf", "anyOf", "oneOf" -> value.forEach(
                        item -> collect(item, volume, seen, keywords));
                case "additionalProperties", "propertyNames", "items", "not", "if", "then" -> collect(
                        value, volume, seen, keywords);
                default -> {
                    // It says something of the value itself.
                }
            }
        });
    }

    @Test
    void aReferenceStandsAlone() {
        JsonNode root = JsonTree.parse("{\"$ref\": \"a:c\", \"type\": \"string\"}");
        JsonNode number = JsonTree.parse("{\"type\": \"integer\"}");
        Subtrees subtrees = uri -> uri.equals("a:b") ? root : number;

        assertThat(SchemaEvaluation.failures("a:b", subtrees, JsonTree.parse("7")))
                .isEmpty();
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
            places.add(here.appendProperty(entry.getKey() + "/~x"));
            collect(entry.getValue(), place, places);
        });
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), here.appendIndex(i), places);
        }
    }

    private static void set(JsonNode config, JsonPointer place, JsonNode value) {
        ((ObjectNode) config.at(place.head())).set(place.last().getMatchingProperty(), value);
    }

    /** A library for all drafts, with its errors as failures. */
    private static final class FullValidator {
        private final URI root;
        private final Subtrees subtrees;
        private final Validator validator;

        FullValidator(String root, Subtrees subtrees) {
            this.root = URI.create(root);
            this.subtrees = subtrees;
            this.validator = new ValidatorFactory()
                    .withDialect(new Dialects.Draft7Dialect())
                    // The gateway's own schemas do not pass it.
                    .withDisabledSchemaValidation(true)
                    .withJsonNodeFactory(new JacksonNode.Factory())
                    .withSchemaResolver(uri -> SchemaResolver.Result.fromProviderNode(subtrees.at(uri)))
                    .createValidator();
            validator.registerSchema(this.root, subtrees.at(root));
        }

        List<Failure> failures(JsonNode config) {
            return validator.validate(root, config).getErrors().stream()
                    .map(this::failure)
                    .toList();
        }

        private Failure failure(Error error) {
            String[] steps = error.getEvaluationPath().substring(1).split("/");
            String[] location = error.getSchemaLocation().split("#", 2);
            JsonPointer within = JsonPointer.compile(location[1]);
            JsonNode schema = subtrees.at(location[0]).at(error.getKeyword() == null ? within.head() : within);
            return new Failure(List.of(steps), error.getInstanceLocation(), steps[steps.length - 1], schema);
        }
    }
}
