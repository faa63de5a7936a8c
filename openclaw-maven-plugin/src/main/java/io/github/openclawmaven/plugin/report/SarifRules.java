package io.github.openclawmaven.plugin.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.plugin.code.CodePage;
import io.github.openclawmaven.plugin.code.CodeText;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The rules that SARIF's results refer to: all codes that there are, with what the site's page says of them. */
final class SarifRules {

    private final ArrayNode rules = JsonNodeFactory.instance.arrayNode();
    private final Map<String, Integer> indexes = new HashMap<>();

    SarifRules(CodePage page) {
        for (CodeText code : page.all()) {
            indexes.put(code.code(), rules.size());
            rules.add(rule(code));
        }
    }

    ArrayNode all() {
        return rules;
    }

    /** The place of a code in the list. */
    int index(String code) {
        return indexes.get(code);
    }

    private static ObjectNode rule(CodeText code) {
        ObjectNode rule = JsonNodeFactory.instance.objectNode();
        rule.put("id", code.code()).put("name", name(code.summary()));
        rule.putObject("shortDescription").put("text", code.summary());
        rule.putObject("fullDescription").put("text", code.summary() + ". " + code.plainRemedy());
        rule.putObject("defaultConfiguration").put("level", code.severity().toString());
        rule.put("helpUri", code.uri());
        rule.putObject("help")
                .put("text", code.plainRemedy())
                .put(
                        "markdown",
                        code.linkedRemedy() + "\n\n[" + code.code() + " on the page of all diagnostics](" + code.uri()
                                + ")");
        rule.putObject("properties").putArray("tags").add(code.group().replaceFirst("^.*: ", ""));
        return rule;
    }

    /** The summary as identifiers are written, which SARIF wants of a name. */
    private static String name(String summary) {
        return Arrays.stream(summary.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
