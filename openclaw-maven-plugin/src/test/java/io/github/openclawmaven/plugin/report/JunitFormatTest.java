package io.github.openclawmaven.plugin.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.plugin.code.CodePage;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
import org.apache.maven.plugins.surefire.report.ReportTestSuite;
import org.apache.maven.plugins.surefire.report.TestSuiteXmlParser;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** As Surefire's own report reads it, which build servers do alike. */
class JunitFormatTest {

    private static final Diagnostic AGAIN =
            SampleReport.ERROR.at(new Position(SampleReport.SOURCE, 4, 14, 4), "\"mian\" is no agent");
    private static final Diagnostic WARNING = SampleReport.WARNING
            .at(new Position(SampleReport.SOURCE, 1, 7, 4), "no effect")
            .note("remove it");

    @Test
    void isATestForEachCodeOfTheSubject() throws Exception {
        List<ReportTestSuite> suites = read(SampleReport.of());
        long codes = CodePage.read().all().stream()
                .filter(code -> !code.code().startsWith("OC7"))
                .count();

        assertThat(suites).singleElement().satisfies(suite -> {
            assertThat(suite.getNumberOfTests()).isEqualTo((int) codes);
            assertThat(suite.getNumberOfFailures()).isZero();
            assertThat(suite.getNumberOfErrors()).isZero();
        });
    }

    @Test
    void failsForAnErrorWithAllItsPlaces() throws Exception {
        ReportTestSuite suite =
                read(SampleReport.of(SampleReport.MISTAKE, AGAIN, WARNING)).get(0);

        assertThat(suite.getNumberOfFailures()).isEqualTo(1);
        ReportTestCase failed = suite.getTestCases().stream()
                .filter(ReportTestCase::hasFailure)
                .findFirst()
                .orElseThrow();
        assertThat(failed.getFullClassName()).isEqualTo("acme.OC3xxx");
        assertThat(failed.getName()).startsWith("OC3002 ");
        assertThat(failed.getFailureType()).isEqualTo("OC3002");
        assertThat(failed.getFailureMessage())
                .isEqualTo(
                        "src/main/openclaw/openclaw.yaml:3:15: \"mian\" is no agent (did you mean \"main\"?), and 1 more");
        assertThat(failed.getFailureDetail())
                .contains(
                        "3 |   a: {agent: 😀mian}", "^^^^ did you mean \"main\"?", "openclaw.yaml:4:14: error OC3002");
    }

    @Test
    void printsWhatFailsNoBuildAndFailsForItWhereTheBuildWould() throws Exception {
        Report report = SampleReport.of(WARNING);
        Report strict = new Report(
                report.subject(),
                report.project(),
                report.version(),
                Severity.WARNING,
                report.paths(),
                report.findings(),
                report.suppressed());

        assertThat(output(report)).contains("warning OC5103: no effect", "= remove it");
        assertThat(read(report).get(0).getNumberOfFailures()).isZero();
        assertThat(read(strict).get(0).getNumberOfFailures()).isEqualTo(1);
    }

    @Test
    void takesAnyText() throws Exception {
        String hostile = "\"&amp;<x a='1'>]]>--\u0000\u001B[31m\uD800\uFFFE\u202E\r\n😀";
        ReportTestCase failed = read(
                        SampleReport.of(SampleReport.ERROR.at(new Position(SampleReport.SOURCE, 3, 15, 4), hostile)))
                .get(0)
                .getTestCases()
                .stream()
                .filter(ReportTestCase::hasFailure)
                .findFirst()
                .orElseThrow();

        assertThat(failed.getFailureMessage())
                .endsWith("\"&amp;<x a='1'>]]>--  [31m\uFFFD\uFFFD   😀")
                .startsWith("src/main/openclaw/openclaw.yaml:3:15: ");
    }

    private static List<ReportTestSuite> read(Report report) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(bytes(report)), StandardCharsets.UTF_8));
    }

    private static String output(Report report) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes(report)));
        Element output = (Element) document.getElementsByTagName("system-out").item(0);
        return output.getTextContent();
    }

    private static byte[] bytes(Report report) {
        return new JunitFormat().write(report).bytes();
    }
}
