package io.github.openclawmaven.it.docs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An example whose variables have names of their own: those that the gateway reads by itself may not be declared.
 *
 * @param config a copy
 */
record ExampleVariables(ObjectNode config, Set<String> names) {

    private static final Pattern VARIABLE = Pattern.compile("(?<!\\$)\\$\\{([A-Z_][A-Z0-9_]*)}");
    private static final String PREFIX = "DOCS_";

    static ExampleVariables in(ObjectNode example) {
        Set<String> names = new TreeSet<>();
        String text = VARIABLE.matcher(example.toString()).replaceAll(match -> {
            names.add(PREFIX + match.group(1));
            return "\\${" + PREFIX + match.group(1) + "}";
        });
        try {
            return new ExampleVariables((ObjectNode) new ObjectMapper().readTree(text), names);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
