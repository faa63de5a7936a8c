package io.github.openclawmaven.model.shape;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a single value is written: a row of {@code syntaxes.txt}.
 *
 * @param types of JSON that it may have beside {@code null}, a number's with its range
 * @param longest characters of a text; 0: any number
 * @param pattern an expression for a whole text, which Java, ECMAScript and Go read alike
 * @param known words that are meant most often
 * @param words what it is, for people
 */
record Syntax(List<String> types, int longest, String pattern, List<String> known, String words) {

    private static final Pattern ROW = Pattern.compile("(\\S+) (\\S+) (\\d+) (\\S+)(?: \\((.*)\\))? : (.*)");
    private static final Pattern NAMED = Pattern.compile("<([a-z-]+)>");
    private static final Pattern TYPE = Pattern.compile("([a-z]+)(?:([\\[(])(\\d+)\\.\\.(\\d*)])?");
    private static final Map<String, Syntax> ALL = read();

    private static Map<String, Syntax> read() {
        Map<String, Syntax> all = new LinkedHashMap<>();
        for (String row : TableFile.rows(Syntax.class, "syntaxes.txt")) {
            Matcher cells = ROW.matcher(row);
            if (!cells.matches()) {
                throw new IllegalArgumentException("not a syntax: " + row);
            }
            String pattern = NAMED.matcher(cells.group(4))
                    .replaceAll(name -> Matcher.quoteReplacement("(?:" + all.get(name.group(1)).pattern + ")"));
            List<String> known =
                    cells.group(5) == null ? List.of() : List.of(cells.group(5).split(" "));
            all.put(
                    cells.group(1),
                    new Syntax(
                            List.of(cells.group(2).split(",")),
                            Integer.parseInt(cells.group(3)),
                            pattern,
                            known,
                            cells.group(6)));
        }
        return all;
    }

    static Optional<Syntax> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** The expression with its anchors. */
    String whole() {
        return "^(?:" + pattern + ")$";
    }

    /** Its schema. What its comment says is what a value that does not fit should be. */
    ObjectNode schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode list = schema.putArray("type");
        types.forEach(type -> {
            Matcher parts = TYPE.matcher(type);
            if (parts.matches()) {
                list.add(parts.group(1));
                limit(schema, parts);
            }
        });
        list.add("null");
        if (longest > 0) {
            schema.put("maxLength", longest);
        }
        return schema.put("pattern", whole()).put("$comment", words);
    }

    private static void limit(ObjectNode schema, Matcher range) {
        if (range.group(2) != null) {
            schema.put(range.group(2).equals("(") ? "exclusiveMinimum" : "minimum", Integer.parseInt(range.group(3)));
            if (!range.group(4).isEmpty()) {
                schema.put("maximum", Integer.parseInt(range.group(4)));
            }
        }
    }
}
