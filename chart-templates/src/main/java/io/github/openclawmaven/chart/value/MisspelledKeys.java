package io.github.openclawmaven.chart.value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Tells keys of one's own that were misspelled from those of others in the same map, of which nothing is known: with one
 * character too many, too few, exchanged or in another case, a key is a misspelling.
 */
final class MisspelledKeys {

    private MisspelledKeys() {}

    /**
     * The schema of the names of a map's keys: what nearly is one of these is exactly that.
     *
     * @param own the properties of the map
     */
    static JsonNode schema(JsonNode own) {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode all = schema.putArray("allOf");
        own.fieldNames().forEachRemaining(name -> {
            ObjectNode near = all.addObject();
            near.putObject("if").put("pattern", "^(" + String.join("|", near(name)) + ")$");
            near.putObject("then").put("const", name);
        });
        return schema;
    }

    private static List<String> near(String name) {
        List<String> near = new ArrayList<>();
        for (int index = 0; index <= name.length(); index++) {
            String before = anyCase(name.substring(0, index));
            near.add(before + "." + anyCase(name.substring(index)));
            if (index < name.length()) {
                near.add(before + ".?" + anyCase(name.substring(index + 1)));
            }
            if (index < name.length() - 1) {
                near.add(before
                        + anyCase(name.substring(index + 1, index + 2) + name.charAt(index))
                        + anyCase(name.substring(index + 2)));
            }
        }
        return near;
    }

    /** Go, which Helm reads the expression by, and ECMAScript share no flag for this. */
    private static String anyCase(String text) {
        StringBuilder expression = new StringBuilder();
        text.chars().mapToObj(Character::toString).forEach(letter -> expression
                .append('[')
                .append(letter.toLowerCase(Locale.ROOT))
                .append(letter.toUpperCase(Locale.ROOT))
                .append(']'));
        return expression.toString();
    }
}
