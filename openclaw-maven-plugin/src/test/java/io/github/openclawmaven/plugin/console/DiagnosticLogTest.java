package io.github.openclawmaven.plugin.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.diagnostic.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.junit.jupiter.api.Test;

class DiagnosticLogTest {

    private static final DiagnosticCode ERROR = DiagnosticCode.error("OC3999", "For this test");
    private static final DiagnosticCode WARNING = DiagnosticCode.warning("OC3998", "For this test too");

    private final List<String> printed = new ArrayList<>();

    private final DiagnosticLog log = new DiagnosticLog(
            new SystemStreamLog() {
                @Override
                public void error(CharSequence line) {
                    printed.add("E " + line);
                }

                @Override
                public void warn(CharSequence line) {
                    printed.add("W " + line);
                }
            },
            FailOn.ERROR,
            Style.PLAIN,
            Optional.empty());

    private static List<Diagnostic> findings(int warnings, int errors) {
        List<Diagnostic> all = new ArrayList<>();
        for (int count = 0; count < warnings + errors; count++) {
            all.add((count < warnings ? WARNING : ERROR)
                    .at(SourceText.withoutText("file" + count).start(), "message"));
        }
        return all;
    }

    private static void report(DiagnosticLog log, List<Diagnostic> all) throws MojoFailureException {
        log.print(all, new DiagnosticText(all));
        log.judge("It", all);
    }

    @Test
    void aFewFindingsStandInTheOrderOfTheDocument() {
        assertThatThrownBy(() -> report(log, findings(1, 1)))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("It has 1 error and 1 warning");

        assertThat(printed)
                .containsExactly("W file0:1:1: warning OC3998: message", "E file1:1:1: error OC3999: message");
    }

    @Test
    void asManyAsAreReadAreShown() throws MojoFailureException {
        report(log, findings(50, 0));

        assertThat(printed).hasSize(50);
    }

    @Test
    void ofManyTheErrorsAreShownFirstAndTheRestIsCounted() {
        assertThatThrownBy(() -> report(log, findings(60, 2))).hasMessage("It has 2 errors and 60 warnings");

        assertThat(printed)
                .hasSize(51)
                .startsWith("E file60:1:1: error OC3999: message", "E file61:1:1: error OC3999: message")
                .endsWith("W file47:1:1: warning OC3998: message", "W and 12 more: 12 warnings");
    }

    @Test
    void ofManyItIsSaidWhereAllAre() {
        assertThatThrownBy(() -> report(log.reportedIn("target/openclaw-reports"), findings(0, 51)))
                .isInstanceOf(MojoFailureException.class);

        assertThat(printed).endsWith("E and 1 more: 1 error; all of them are in target/openclaw-reports");
    }
}
