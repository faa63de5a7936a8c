package io.github.openclawmaven.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiagnosticTextTest {

    private static final DiagnosticCode CODE = DiagnosticCode.error("OC3999", "For this test");

    private static List<String> lines(Diagnostic diagnostic) {
        return new DiagnosticText(List.of(diagnostic)).lines(diagnostic);
    }

    private static Position at(String text, int line, int column, int length) {
        return new Position(SourceText.of("a/openclaw.yaml", text), line, column, length);
    }

    @Test
    void showsPlaceLineCaretHintAndNote() {
        String text = "\n".repeat(29) + "  optimizer-analysis:\n    agent: resource-optimiser\n";

        assertThat(lines(CODE.at(at(text, 31, 12, 18), "it is not declared")
                        .hint("did you mean \"resource-optimizer\"?")
                        .note("another agent would run it")))
                .containsExactly(
                        "a/openclaw.yaml:31:12: error OC3999: it is not declared",
                        " 30 |   optimizer-analysis:",
                        " 31 |     agent: resource-optimiser",
                        "    |            ^^^^^^^^^^^^^^^^^^ did you mean \"resource-optimizer\"?",
                        "  = another agent would run it");
    }

    @Test
    void withoutALengthOneCaretShowsThePlace() {
        assertThat(lines(CODE.at(at("a: {\n", 1, 4, 0), "message")))
                .containsExactly("a/openclaw.yaml:1:4: error OC3999: message", " 1 | a: {", "   |    ^");
    }

    @Test
    void withoutTextTheHintHasALineOfItsOwn() {
        Position place = SourceText.withoutText("agents/main/x.bin").start();

        assertThat(lines(CODE.at(place, "too large").hint("make it smaller")))
                .containsExactly("agents/main/x.bin:1:1: error OC3999: too large", "  = make it smaller");
    }

    @Test
    void aBlankLineBeforeIsNotShown() {
        assertThat(lines(CODE.at(at("a:\n\nb: x\n", 3, 4, 1), "message")))
                .containsExactly("a/openclaw.yaml:3:4: error OC3999: message", " 3 | b: x", "   |    ^");
    }

    @Test
    void aTabIsABlank() {
        assertThat(lines(CODE.at(at("a:\n\t\tb: x\n", 2, 6, 1), "message")).subList(1, 4))
                .containsExactly(" 1 | a:", " 2 |   b: x", "   |      ^");
    }

    @Test
    void wideCharactersTakeTwoColumnsAndMarksNone() {
        assertThat(lines(CODE.at(
                                at("\uD83E\uDD9E\uAC00\u30A2\u6F22e\u0301: \uD83E\uDD9E\uD83E\uDD9E x", 1, 9, 2),
                                "message"))
                        .get(2))
                .isEqualTo("   | " + " ".repeat(11) + "^^^^");
    }

    @Test
    void aLongLineIsCutAroundTheCaret() {
        List<String> lines = lines(CODE.at(at("x".repeat(500) + "here" + "y".repeat(500), 1, 501, 4), "message"));

        assertThat(lines.get(1)).isEqualTo(" 1 | \u2026" + "x".repeat(30) + "here" + "y".repeat(86) + "\u2026");
        assertThat(lines.get(2)).isEqualTo("   | " + " ".repeat(31) + "^^^^");
    }

    @Test
    void theEndOfAFileHasALine() {
        assertThat(lines(CODE.at(at("a: \"b", 1, 6, 0), "message")).get(2)).isEqualTo("   |      ^");
        assertThat(lines(CODE.at(at("a: [\n", 2, 1, 0), "message"))).contains(" 2 |", "   | ^");
    }

    @Test
    void noTerminalIsMadeToObeyWhatAUserTyped() {
        String evil = "\u001b[31m\u009b2J\u202Ered\r\n\u2028x";
        Position place = new Position(SourceText.of("a" + evil + ".md", "k: " + evil), 1, 1, 1);

        assertThat(lines(CODE.at(place, "\"" + evil + "\"").hint(evil).note(evil)))
                .allSatisfy(line -> assertThat(line).doesNotContainPattern("[\\p{Cc}\\u2028\\u202E]"));
    }
}
