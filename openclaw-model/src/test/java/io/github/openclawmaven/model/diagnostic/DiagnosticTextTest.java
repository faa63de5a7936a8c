package io.github.openclawmaven.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void aSecondPlaceInTheSameFileHasMarksOfItsOwn() {
        String text = "agents:\n  main: {}\n" + "\n".repeat(97) + "defaultAgent: mian\n";

        assertThat(lines(CODE.at(at(text, 100, 15, 4), "it is not declared")
                        .hint("did you mean \"main\"?")
                        .note("nobody would answer")
                        .related(at(text, 2, 3, 4), "declared here")))
                .containsExactly(
                        "a/openclaw.yaml:100:15: error OC3999: it is not declared",
                        " 100 | defaultAgent: mian",
                        "     |               ^^^^ did you mean \"main\"?",
                        "  ...",
                        "   2 |   main: {}",
                        "     |   ---- declared here",
                        "  = nobody would answer");
    }

    @Test
    void aSecondPlaceInAnotherFileIsNamed() {
        Position over = new Position(SourceText.of("a/openclaw-prod.yaml", "expose: {route: {}}"), 1, 10, 5);

        assertThat(lines(CODE.at(over, "one of two is needed")
                        .related(at("expose:\n  ingress: {}\n", 2, 3, 7), "stays unless it is taken away")
                        .related(SourceText.withoutText("a/notes.bin").start(), "delivered too")))
                .containsExactly(
                        "a/openclaw-prod.yaml:1:10: error OC3999: one of two is needed",
                        " 1 | expose: {route: {}}",
                        "   |          ^^^^^",
                        "  a/openclaw.yaml:2:3:",
                        " 2 |   ingress: {}",
                        "   |   ------- stays unless it is taken away",
                        "  a/notes.bin:1:1: delivered too");
    }

    @Test
    void ofManyPlacesTheFirstOnesAreShown() {
        Diagnostic many = CODE.at(at("a\n".repeat(20), 1, 1, 1), "message");
        for (int line = 2; line <= 12; line++) {
            many = many.related(at("a\n".repeat(20), line, 1, 1), "named here too");
        }

        assertThat(lines(many)).hasSize(2 + 1 + 5 * 3 + 1).endsWith("  and at 6 more places");
    }

    @Test
    void aStyleSeesTheWordsOfEachPart() {
        Diagnostic diagnostic = DiagnosticCode.warning("OC3998", "For this test")
                .at(at("a: b\n", 1, 4, 1), "message")
                .hint("write c")
                .related(at("a: b\n", 1, 1, 1), "here");

        assertThat(new DiagnosticText(List.of(diagnostic)).lines(diagnostic, (part, text) -> part + "<" + text + ">"))
                .containsExactly(
                        "a/openclaw.yaml:1:4: WARNING<warning OC3998:> MESSAGE<message>",
                        "MARGIN< 1 |> a: b",
                        "MARGIN<   |>    WARNING<^ write c>",
                        "MARGIN<   |> RELATED<- here>");
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

    @ParameterizedTest
    @ValueSource(strings = {"x", "\u6F22", "e\u0301", "\t", "\u2705"})
    void theCaretStaysBelowItsWordInALineOfTenThousandCharacters(String filler) {
        String text = filler.repeat(5000 / filler.length()) + "here" + filler.repeat(5000 / filler.length());

        List<String> lines =
                lines(CODE.at(at(text, 1, text.codePointCount(0, text.indexOf("here")) + 1, 4), "message"));

        String source = lines.get(1).substring(5);
        String carets = lines.get(2).substring(5);
        int column = carets.indexOf('^');
        assertThat(carets.strip()).isEqualTo("^^^^");
        assertThat(DisplayWidth.of(source.substring(0, source.indexOf("here")))).isEqualTo(column);
        assertThat(DisplayWidth.of(source)).isLessThanOrEqualTo(LineWindow.WIDTH + 2);
        assertThat(source).startsWith("\u2026").endsWith("\u2026");
    }

    @Test
    void marksEndWhereALongLineIsCut() {
        List<String> lines = lines(CODE.at(at("a: " + "x".repeat(10_000), 1, 4, 10_000), "message"));

        assertThat(lines.get(1)).isEqualTo(" 1 | a: " + "x".repeat(117) + "\u2026");
        assertThat(lines.get(2)).isEqualTo("   |    " + "^".repeat(117));
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
