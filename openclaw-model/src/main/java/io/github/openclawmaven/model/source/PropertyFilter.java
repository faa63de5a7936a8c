package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.syntax.SecretName;
import io.github.openclawmaven.model.syntax.SecretValue;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Replaces {@code @name@} by build properties, since {@code ${…}} belongs to the gateway.
 *
 * <p>YAML forbids a value that starts with {@code @}, and replacing text before parsing would move every column behind
 * it and let a value become YAML syntax. So {@link #protect} swaps the two {@code @} for noncharacters of the
 * same width before the parser sees them, and the value is put in once the scalar is known.
 */
final class PropertyFilter implements TextFilter {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC1012", "A build property is not defined");

    private static final char OPEN = '\uFDD0';
    private static final char CLOSE = '\uFDD1';
    private static final Pattern WRITTEN = Pattern.compile("@" + PropertyName.GROUP + "@");
    private static final Pattern PROTECTED = Pattern.compile(OPEN + PropertyName.GROUP + CLOSE);

    private final Map<String, String> properties;
    private final Diagnostics diagnostics;

    PropertyFilter(Map<String, String> properties, Diagnostics diagnostics) {
        this.properties = properties;
        this.diagnostics = diagnostics;
    }

    /** The text with its {@code @name@} made harmless to a YAML parser; every column stays. */
    String protect(String text) {
        return WRITTEN.matcher(text)
                .replaceAll(match -> isProperty(match.group(1))
                        ? OPEN + match.group(1) + CLOSE
                        : Matcher.quoteReplacement(match.group()));
    }

    /**
     * A scalar in double quotes whose {@code @name@} are text for whoever reads it, and no properties.
     *
     * @param quoted has it as it is, since a name needs no escapes
     */
    static String literal(String quoted) {
        return WRITTEN.matcher(quoted).replaceAll("\\\\x40$1\\\\x40");
    }

    /** Whether a text has what a reader may take for properties. */
    static boolean mayName(String text) {
        return WRITTEN.matcher(text).find();
    }

    /** A name without a dot that is no property is ordinary text, such as {@code @ops@}. */
    private boolean isProperty(String name) {
        return name.contains(".") || properties.containsKey(name);
    }

    @Override
    public String apply(String text, Position position) {
        return text.indexOf(OPEN) < 0
                ? text
                : PROTECTED
                        .matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(value(match.group(1), position)));
    }

    private String value(String name, Position position) {
        if (!properties.containsKey(name)) {
            // A password may have two @: the name is not repeated.
            diagnostics.report(UNKNOWN.at(position, "what stands between two @ here names no build property")
                    .hint(Suggestion.hint(name, properties.keySet()))
                    .note("properties of the POM, of the command line and project.* are known"));
        }
        String value = properties.getOrDefault(name, "@" + name + "@");
        if (SecretName.says(name) && SecretValue.isLiteral(value)) {
            diagnostics.hide(value);
        }
        return value;
    }
}
