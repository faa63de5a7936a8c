package io.github.openclawmaven.plugin.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import org.junit.jupiter.api.Test;

class GithubAnnotationsTest {

    private static final GithubAnnotations ANNOTATIONS = new GithubAnnotations(SampleReport.PATHS);

    @Test
    void nameTheStretchAndTheCode() {
        Position other = new Position(SampleReport.SOURCE, 1, 7, 4);

        assertThat(ANNOTATIONS.command(
                        SampleReport.MISTAKE.note("its runs fail").related(other, "named here")))
                .isEqualTo(
                        "::error file=charts/acme/src/main/openclaw/openclaw.yaml,line=3,endLine=3,col=15,endColumn=19,"
                                + "title=OC3002 A job runs as an agent that is not declared"
                                + "::\"mian\" is no agent (did you mean \"main\"?)%0Aits runs fail"
                                + "%0Anamed here: charts/acme/src/main/openclaw/openclaw.yaml:1");
    }

    @Test
    void areOfThreeSeverities() {
        Position position = new Position(SampleReport.SOURCE, 1, 1, 4);

        assertThat(ANNOTATIONS.command(SampleReport.WARNING.at(position, "x"))).startsWith("::warning file=");
        assertThat(ANNOTATIONS.command(SampleReport.NOTE.at(position, "x"))).startsWith("::notice file=");
    }

    @Test
    void noTextEndsOneOrStartsAnother() {
        Diagnostic hostile = SampleReport.ERROR
                .at(
                        SourceText.withoutText("src/a,title=x::y%0A.yaml").start(),
                        "100%0A\r\n::set-output name=a::b\u2028::stop-commands::x\u001B[2J")
                .hint("a::b")
                .note("\n::add-mask::x");

        assertThat(ANNOTATIONS.command(hostile))
                .isEqualTo(
                        "::error file=charts/acme/src/a%2Ctitle=x%3A%3Ay%250A.yaml,line=1,endLine=1,col=1,endColumn=1,"
                                + "title=OC3002 A job runs as an agent that is not declared"
                                + "::100%250A  ::set-output name=a::b ::stop-commands::x [2J (a::b)%0A ::add-mask::x")
                .doesNotContain("\n", "\r");
    }
}
