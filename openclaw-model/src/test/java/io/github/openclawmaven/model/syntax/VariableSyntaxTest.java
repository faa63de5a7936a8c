package io.github.openclawmaven.model.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VariableSyntaxTest {

    private static final Pattern NAME = Pattern.compile("[A-Z_][A-Z0-9_]*");

    /** The gateway's own reading, character by character. */
    private static String substitute(String text) {
        StringBuilder result = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            String rest = text.substring(at);
            String literal = rest.startsWith("$${") ? name(rest, 3) : "";
            String variable = rest.startsWith("${") ? name(rest, 2) : "";
            if (!literal.isEmpty()) {
                result.append("${").append(literal).append("}");
                at += literal.length() + 3;
            } else if (!variable.isEmpty()) {
                result.append("<").append(variable).append(">");
                at += variable.length() + 2;
            } else {
                result.append(text.charAt(at));
            }
        }
        return result.toString();
    }

    private static String name(String rest, int start) {
        int end = rest.indexOf('}', start);
        return end >= 0 && NAME.matcher(rest.substring(start, end)).matches() ? rest.substring(start, end) : "";
    }

    @Test
    void anyTextArrivesAsTyped() {
        Random random = new Random(7);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(14); length > 0; length--) {
                text.append("$$${{}}AB_a1\\ ".charAt(random.nextInt(14)));
            }
            assertThat(substitute(VariableSyntax.escape(text.toString()))).isEqualTo(text.toString());
        }
    }

    @Test
    void theNamesAreThoseThatTheGatewayWouldReplace() {
        assertThat(VariableSyntax.names("${A} $${B} ${c} ${} $${ ${_D1}${A}")).containsExactly("A", "_D1", "A");
        assertThat(substitute("${A} $${B} ${c} ${} $${ ${_D1}${A}")).isEqualTo("<A> ${B} ${c} ${} $${ <_D1><A>");
    }

    @Test
    void textWithoutVariablesStays() {
        assertThat(VariableSyntax.escape("costs 5$ {x} $(y) ${z}")).isEqualTo("costs 5$ {x} $(y) ${z}");
    }
}
