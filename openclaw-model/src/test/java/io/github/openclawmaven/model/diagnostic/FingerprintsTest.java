package io.github.openclawmaven.model.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FingerprintsTest {

    private static final DiagnosticCode CODE = DiagnosticCode.warning("OC2999", "test");
    private static final DiagnosticCode SECRET = DiagnosticCode.error("OC5099", "test");

    @Test
    void stayWhileLinesMoveAndBlanksChange() {
        String before = of(finding("a: 1\nb:   2\n", 2));
        String after = of(finding("# new\n\na: 1\n    b: 2  \n", 4));

        assertThat(before).matches("[0-9a-f]{32}:1").isEqualTo(after);
    }

    @Test
    void tellCodesFilesAndLinesApart() {
        SourceText other = SourceText.of("other.yaml", "a: 1\n");
        Stream<Diagnostic> findings = Stream.of(
                finding("a: 1\n", 1),
                finding("a: 2\n", 1),
                SECRET.at(finding("a: 1\n", 1).position(), "x"),
                CODE.at(new Position(other, 1, 4, 1), "x"),
                CODE.at(SourceText.withoutText("other.yaml").start(), "x"));

        assertThat(findings.map(FingerprintsTest::of)).doesNotHaveDuplicates();
    }

    @Test
    void countThoseThatAreTheSame() {
        SourceText source = SourceText.of("openclaw.yaml", "- x\n- x\n");
        Diagnostic first = CODE.at(new Position(source, 1, 3, 1), "x");
        Diagnostic second = CODE.at(new Position(source, 2, 3, 1), "x");
        Fingerprints fingerprints = new Fingerprints(List.of(first, second));

        assertThat(fingerprints.of(first)).endsWith(":1");
        assertThat(fingerprints.of(second)).isEqualTo(fingerprints.of(first).replace(":1", ":2"));
    }

    @Test
    void sayNothingOfASecret() {
        SourceText plain = SourceText.of("openclaw.yaml", "apiKey: hunter1\n");
        SourceText other = SourceText.of("openclaw.yaml", "apiKey: hunter2\n");

        assertThat(of(SECRET.at(new Position(plain, 1, 9, 7), "x")))
                .isEqualTo(of(SECRET.at(new Position(other, 1, 9, 7), "x")));
    }

    private static Diagnostic finding(String text, int line) {
        return CODE.at(new Position(SourceText.of("openclaw.yaml", text), line, 1, 1), "x");
    }

    private static String of(Diagnostic diagnostic) {
        return new Fingerprints(List.of(diagnostic)).of(diagnostic);
    }
}
