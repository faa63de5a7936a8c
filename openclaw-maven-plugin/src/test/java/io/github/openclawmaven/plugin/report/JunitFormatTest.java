package io.github.openclawmaven.plugin.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.plugin.code.CodePage;
import io.github.openclawmaven.plugin.code.CodeText;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.maven.plugin.surefire.log.api.NullConsoleLogger;
import org.apache.maven.plugins.surefire.report.ReportTestCase;
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
        List<ReportTestCase> tests = tests(SampleReport.of());

        assertThat(tests)
                .extracting(test -> test.getName().substring(0, 6))
                .containsExactlyElementsOf(CodePage.read().all().stream()
                        .map(CodeText::code)
                        .filter(code -> !code.startsWith("OC7"))
                        .toList());
        assertThat(tests).allMatch(ReportTestCase::isSuccessful);
    }

    @Test
    void failsForAnErrorWithAllItsPlaces() throws Exception {
        assertThat(failed(SampleReport.of(SampleReport.MISTAKE, AGAIN, WARNING)))
                .singleElement()
                .satisfies(failed -> {
                    assertThat(failed.getFullClassName()).isEqualTo("acme.OC3xxx");
                    assertThat(failed.getName()).startsWith("OC3002 ");
                    assertThat(failed.getFailureType()).isEqualTo("OC3002");
                    assertThat(failed.getFailureMessage())
                            .isEqualTo("src/main/openclaw/openclaw.yaml:3:15: \"mian\" is no agent"
                                    + " (did you mean \"main\"?), and 1 more");
                    assertThat(failed.getFailureDetail())
                            .contains(
                                    "3 |   a: {agent: 😀mian}",
                                    "^^^^ did you mean \"main\"?",
                                    "openclaw.yaml:4:14: error OC3002");
                });
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
        assertThat(failed(report)).isEmpty();
        assertThat(failed(strict)).extracting(ReportTestCase::getFailureType).containsExactly("OC5103");
    }

    @Test
    void countsTests() throws Exception {
        Element suite =
                document(SampleReport.of(SampleReport.MISTAKE, AGAIN, WARNING)).getDocumentElement();

        assertThat(suite.getAttribute("failures")).isEqualTo("1");
        assertThat(Integer.parseInt(suite.getAttribute("tests")))
                .isEqualTo(suite.getElementsByTagName("testcase").getLength());
    }

    @Test
    void takesAnyText() throws Exception {
        String hostile = "\"&amp;<x a='1'>]]>--\u0000\u001B[31m\uD800\uFFFE\u202E\r\n😀";

        assertThat(failed(SampleReport.of(SampleReport.ERROR.at(new Position(SampleReport.SOURCE, 3, 15, 4), hostile))))
                .extracting(ReportTestCase::getFailureMessage)
                .containsExactly("src/main/openclaw/openclaw.yaml:3:15: \"&amp;<x a='1'>]]>--  [31m\uFFFD\uFFFD   😀");
    }

    private static List<ReportTestCase> failed(Report report) throws Exception {
        return tests(report).stream().filter(ReportTestCase::hasFailure).toList();
    }

    private static List<ReportTestCase> tests(Report report) throws Exception {
        return new TestSuiteXmlParser(new NullConsoleLogger())
                .parse(new InputStreamReader(new ByteArrayInputStream(bytes(report)), StandardCharsets.UTF_8)).stream()
                        .flatMap(suite -> suite.getTestCases().stream())
                        .toList();
    }

    private static String output(Report report) throws Exception {
        return document(report).getElementsByTagName("system-out").item(0).getTextContent();
    }

    private static Document document(Report report) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes(report)));
    }

    private static byte[] bytes(Report report) {
        return new JunitFormat().write(report).bytes();
    }
}
