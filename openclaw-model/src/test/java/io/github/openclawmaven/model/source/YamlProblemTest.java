package io.github.openclawmaven.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the parser cannot read is told in words of a person, at the place that has to be changed. */
class YamlProblemTest {

    static Stream<Arguments> texts() {
        return Stream.of(
                Arguments.of("a: \"b\nc: d\n", "1:4+2 a quote opens here and nothing closes it"),
                Arguments.of("a: 'it''s\n", "1:4+6 a quote opens here and nothing closes it"),
                Arguments.of("a: 1\nb\nc: 2\n", "2:1+1 this line is neither a key nor a value"),
                Arguments.of("a: b: c\n", "1:5+1 a second key cannot start in the middle of a value"),
                Arguments.of("a: - b\n", "1:4+1 a list cannot start behind a key in its line"),
                Arguments.of("a: [b, c\n", "1:4+5 a list opens here and nothing closes it"),
                Arguments.of("a: {b: c\n", "1:4+5 a map opens here and nothing closes it"),
                Arguments.of("a: [b c: d e: f]\n", "1:13+1 a comma or ] is missing before this"),
                Arguments.of("a: {b: \"c\" d: e}\n", "1:12+1 a comma or } is missing before this"),
                Arguments.of("a: 1\n- b\n", "2:1+1 a list item stands among keys"),
                Arguments.of("a: \"b\" c\n", "1:8+1 this is neither a key nor a part of a value"),
                Arguments.of("a: b]\nc: ]\n", "2:4+1 a value is missing before this"),
                Arguments.of("a:\n   b: 1\n  c: 2\n", "3:3+1 this line is not indented as the keys that it follows"),
                Arguments.of("a:\n  - b\n c: 1\n", "3:2+1 this line is not indented as the keys that it follows"),
                Arguments.of("a: @b\n", "1:4+1 a value cannot start with @"),
                Arguments.of("a: `b`\n", "1:4+1 a value cannot start with `"),
                Arguments.of("a: \"\\d\"\n", "1:6+1 \\ and this character mean nothing to YAML"),
                Arguments.of("a: \"\\x1\"\n", "1:7+1 an escape has too few digits"),
                Arguments.of("a: *\n", "1:5+0 this is no part of the name of an anchor or alias"),
                Arguments.of("{}\nb: 1\n", "2:1+1 the document has ended before this"));
    }

    private static List<Diagnostic> findings(String text) {
        Diagnostics diagnostics = new Diagnostics();
        new YamlReader(diagnostics, TextFilter.NONE).readMap(SourceText.of("openclaw.yaml", text), text);
        return diagnostics.inDocumentOrder();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isToldInOurWords(String text, String problem) {
        assertThat(findings(text))
                .extracting(found -> found.position().line() + ":"
                        + found.position().column() + "+" + found.position().length() + " " + found.message())
                .containsExactly(problem);
        assertThat(findings(text)).allMatch(found -> !found.hint().isEmpty());
    }

    @Test
    void whatItBelongsToIsShownWhereThatIsInAnotherLine() {
        Diagnostic found = findings("a: [b,\n  c d: e f: g]\n").get(0);

        assertThat(found.related())
                .extracting(place -> place.position() + " " + place.label())
                .containsExactly("openclaw.yaml:1:4 the list starts here");
    }
}
