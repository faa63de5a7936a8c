package io.github.openclawmaven.model.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Holds a config against a schema and keeps what does not fit. Knows the keywords of JSON Schema draft 7 that the gateway's
 * schemas use; any other says nothing. A validator for all drafts takes 200 classes and 100 lambdas to start, a tenth of what a
 * goal costs in a JVM that just started.
 */
final class SchemaEvaluation {

    /** A value of the config and its pointer. */
    private record Place(JsonNode value, String pointer) {

        Place at(Map.Entry<String, JsonNode> entry) {
            return new Place(
                    entry.getValue(),
                    pointer + "/" + entry.getKey().replace("~", "~0").replace("/", "~1"));
        }

        Place at(int index) {
            return new Place(value.get(index), pointer + "/" + index);
        }
    }

    /** What does not fit has failed below them already. */
    private static final Set<String> NESTING =
            Set.of("$ref", "properties", "patternProperties", "additionalProperties", "propertyNames", "items");

    private final Subtrees subtrees;
    private final ValueLimits limits = new ValueLimits();
    /** From the root of the schema to where the evaluation is, references included. */
    private final List<String> path = new ArrayList<>();

    private final List<Failure> failures = new ArrayList<>();

    private SchemaEvaluation(Subtrees subtrees) {
        this.subtrees = subtrees;
    }

    /** Each keyword that the config does not satisfy: first those of its parts, in its own order. */
    static List<Failure> failures(String schema, Subtrees subtrees, JsonNode config) {
        SchemaEvaluation evaluation = new SchemaEvaluation(subtrees);
        evaluation.fits(subtrees.at(schema), new Place(config, ""));
        return evaluation.failures;
    }

    private boolean fits(JsonNode schema, Place place) {
        if (schema.has("$ref")) {
            return satisfies(schema, "$ref", place);
        }
        boolean fits = true;
        for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
            fits &= satisfies(schema, keyword.getKey(), place);
        }
        return fits;
    }

    /** The same for the schema that a keyword has: {@code false} is one that nothing fits. */
    private boolean fits(JsonNode outer, JsonNode schema, Place place) {
        if (!schema.isBoolean()) {
            return fits(schema, place);
        }
        if (!schema.booleanValue()) {
            fail(path.get(path.size() - 1), outer, place);
        }
        return schema.booleanValue();
    }

    /** The same for one of the schemas that a keyword has. */
    private boolean fits(JsonNode schemas, String name, JsonNode schema, Place place) {
        path.add(name);
        boolean fits = fits(schemas, schema, place);
        path.remove(path.size() - 1);
        return fits;
    }

    private void fail(String keyword, JsonNode schema, Place place) {
        failures.add(new Failure(List.copyOf(path), place.pointer(), keyword, schema));
    }

    /** What fails in one of several forms is of no account when another one fits. */
    private boolean satisfies(JsonNode schema, String keyword, Place place) {
        int before = failures.size();
        path.add(keyword);
        boolean satisfies = satisfies(schema, keyword, schema.get(keyword), place);
        if (satisfies) {
            failures.subList(before, failures.size()).clear();
        } else if (!NESTING.contains(keyword)) {
            fail(keyword, schema, place);
        }
        path.remove(path.size() - 1);
        return satisfies;
    }

    private boolean satisfies(JsonNode schema, String keyword, JsonNode demand, Place place) {
        return switch (keyword) {
            case "$ref" -> fits(schema, subtrees.at(demand.textValue()), place);
            case "properties" -> properties(demand, place);
            case "patternProperties" -> patternProperties(demand, place);
            case "additionalProperties" -> additionalProperties(schema, demand, place);
            case "propertyNames" -> propertyNames(schema, demand, place);
            case "items" -> items(schema, demand, place);
            case "contains" -> !place.value().isArray() || contains(schema, demand, place);
            case "allOf" -> forms(demand, place) == demand.size();
            case "anyOf" -> forms(demand, place) > 0;
            case "oneOf" -> forms(demand, place) == 1;
            case "not" -> !fits(schema, demand, place);
            case "if" -> condition(schema, demand, place);
            default -> limits.hold(keyword, demand, place.value());
        };
    }

    private boolean properties(JsonNode schemas, Place place) {
        boolean fit = true;
        for (Map.Entry<String, JsonNode> entry : place.value().properties()) {
            JsonNode schema = schemas.get(entry.getKey());
            fit &= schema == null || fits(schemas, entry.getKey(), schema, place.at(entry));
        }
        return fit;
    }

    private boolean patternProperties(JsonNode schemas, Place place) {
        boolean fit = true;
        for (Map.Entry<String, JsonNode> entry : place.value().properties()) {
            for (Map.Entry<String, JsonNode> schema : schemas.properties()) {
                fit &= !limits.matches(entry.getKey(), schema.getKey())
                        || fits(schemas, schema.getKey(), schema.getValue(), place.at(entry));
            }
        }
        return fit;
    }

    private boolean additionalProperties(JsonNode outer, JsonNode schema, Place place) {
        boolean fit = true;
        for (Map.Entry<String, JsonNode> entry : place.value().properties()) {
            fit &= isNamed(outer, entry.getKey()) || fits(outer, schema, place.at(entry));
        }
        return fit;
    }

    private boolean isNamed(JsonNode schema, String key) {
        if (schema.path("properties").has(key)) {
            return true;
        }
        for (Map.Entry<String, JsonNode> pattern :
                schema.path("patternProperties").properties()) {
            if (limits.matches(key, pattern.getKey())) {
                return true;
            }
        }
        return false;
    }

    private boolean propertyNames(JsonNode outer, JsonNode schema, Place place) {
        boolean fit = true;
        for (Map.Entry<String, JsonNode> entry : place.value().properties()) {
            Place name = new Place(TextNode.valueOf(entry.getKey()), place.pointer());
            fit &= fits(outer, schema, name);
        }
        return fit;
    }

    private boolean items(JsonNode outer, JsonNode schema, Place place) {
        boolean fit = true;
        for (int i = 0; place.value().isArray() && i < place.value().size(); i++) {
            fit &= fits(outer, schema, place.at(i));
        }
        return fit;
    }

    private boolean contains(JsonNode outer, JsonNode schema, Place place) {
        boolean contains = false;
        for (int i = 0; i < place.value().size(); i++) {
            contains |= fits(outer, schema, place.at(i));
        }
        return contains;
    }

    private int forms(JsonNode schemas, Place place) {
        int fitting = 0;
        for (int i = 0; i < schemas.size(); i++) {
            fitting += fits(schemas, String.valueOf(i), schemas.get(i), place) ? 1 : 0;
        }
        return fitting;
    }

    private boolean condition(JsonNode outer, JsonNode schema, Place place) {
        String branch = fits(outer, schema, place) ? "then" : "else";
        // It is said to stand beside the condition, not below it.
        String condition = path.set(path.size() - 1, branch);
        boolean fits = !outer.has(branch) || fits(outer, outer.get(branch), place);
        path.set(path.size() - 1, condition);
        return fits;
    }
}
