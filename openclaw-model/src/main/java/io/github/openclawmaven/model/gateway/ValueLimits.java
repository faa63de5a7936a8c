package io.github.openclawmaven.model.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a schema says of a value as such: its type, its bounds, its form. A demand that makes no sense is met by every value. */
final class ValueLimits {

    /** 1 and 1.0 are the same number. */
    private static final Comparator<JsonNode> SAME =
            (one, other) -> one.isNumber() && other.isNumber() ? compare(one, other) : one.equals(other) ? 0 : 1;

    /** An object or list of the config has many entries that one pattern is asked of. */
    private final Map<String, Pattern> patterns = new HashMap<>();

    boolean hold(String keyword, JsonNode demand, JsonNode value) {
        return switch (keyword) {
            case "type" -> demand.isArray() ? isOfOne(demand, value) : isOf(demand.asText(), value);
            case "enum" -> contains(demand, value);
            case "required" -> !value.isObject() || hasAll(demand, value);
            case "pattern" -> !value.isTextual() || matches(value.textValue(), demand.asText());
            case "uniqueItems" -> !value.isArray() || !demand.asBoolean() || isWithoutTwins(value);
            default -> !demand.isNumber() || isWithin(keyword, demand, value);
        };
    }

    /** Whether the pattern is found in the text. */
    boolean matches(String text, String pattern) {
        return patterns.computeIfAbsent(pattern, Pattern::compile).matcher(text).find();
    }

    private static boolean isWithin(String keyword, JsonNode bound, JsonNode value) {
        return switch (keyword) {
            case "minimum" -> !value.isNumber() || compare(value, bound) >= 0;
            case "maximum" -> !value.isNumber() || compare(value, bound) <= 0;
            case "exclusiveMinimum" -> !value.isNumber() || compare(value, bound) > 0;
            case "exclusiveMaximum" -> !value.isNumber() || compare(value, bound) < 0;
            case "minLength" -> !value.isTextual() || length(value) >= bound.intValue();
            case "maxLength" -> !value.isTextual() || length(value) <= bound.intValue();
            case "minItems" -> !value.isArray() || value.size() >= bound.intValue();
            case "maxItems" -> !value.isArray() || value.size() <= bound.intValue();
            case "minProperties" -> !value.isObject() || value.size() >= bound.intValue();
            case "maxProperties" -> !value.isObject() || value.size() <= bound.intValue();
            default -> true;
        };
    }

    private static boolean isOfOne(JsonNode types, JsonNode value) {
        for (JsonNode type : types) {
            if (isOf(type.asText(), value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(String type, JsonNode value) {
        return switch (type) {
            case "array" -> value.isArray();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.isNumber()
                    && value.decimalValue().stripTrailingZeros().scale() <= 0;
            case "null" -> value.isNull();
            case "number" -> value.isNumber();
            case "object" -> value.isObject();
            case "string" -> value.isTextual();
            default -> true;
        };
    }

    private static boolean contains(JsonNode values, JsonNode value) {
        for (JsonNode allowed : values) {
            if (allowed.equals(SAME, value)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasAll(JsonNode keys, JsonNode object) {
        for (JsonNode key : keys) {
            if (!object.has(key.asText())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWithoutTwins(JsonNode list) {
        List<JsonNode> before = new ArrayList<>();
        for (JsonNode entry : list) {
            if (before.stream().anyMatch(other -> other.equals(SAME, entry))) {
                return false;
            }
            before.add(entry);
        }
        return true;
    }

    private static int compare(JsonNode one, JsonNode other) {
        BigDecimal number = one.decimalValue();
        return number.compareTo(other.decimalValue());
    }

    /** In characters, not in halves of them. */
    private static int length(JsonNode text) {
        return text.textValue().codePointCount(0, text.textValue().length());
    }
}
