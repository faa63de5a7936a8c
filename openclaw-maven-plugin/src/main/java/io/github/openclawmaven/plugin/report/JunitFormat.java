package io.github.openclawmaven.plugin.report;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.code.CodePage;
import io.github.openclawmaven.plugin.code.CodeText;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * JUnit's XML, which any build server shows as tests. Each code is a test, so that one keeps its name from build to build and a
 * server can tell what broke and what was mended; a test has failed when the build would, and else prints what was found.
 */
final class JunitFormat implements ReportFormat {

    @Override
    public String name() {
        return "junit";
    }

    @Override
    public String fileName(ReportSubject subject) {
        return "TEST-" + subject.stem() + ".xml";
    }

    @Override
    public Content write(Report report) {
        Map<String, List<Diagnostic>> found = report.findings().stream()
                .collect(
                        Collectors.groupingBy(diagnostic -> diagnostic.code().id(), TreeMap::new, Collectors.toList()));
        List<CodeText> tests = CodePage.read().all().stream()
                .filter(code -> report.subject().covers(code.code()) || found.containsKey(code.code()))
                .toList();
        long failures = found.values().stream()
                .filter(findings -> report.fails(findings.get(0)))
                .count();
        XmlText xml = new XmlText();
        xml.open(
                "testsuite",
                "name",
                report.subject().stem() + " " + report.project(),
                "tests",
                String.valueOf(tests.size()),
                "failures",
                String.valueOf(failures),
                "errors",
                "0",
                "skipped",
                "0",
                "time",
                "0");
        DiagnosticText text = report.text();
        tests.forEach(test -> write(xml, test, found.getOrDefault(test.code(), List.of()), report, text));
        xml.close("testsuite");
        return Content.of(xml.toString());
    }

    private static void write(
            XmlText xml, CodeText test, List<Diagnostic> findings, Report report, DiagnosticText text) {
        xml.open(
                "testcase",
                "classname",
                report.project() + "." + test.code().substring(0, 3) + "xxx",
                "name",
                test.code() + " " + test.summary(),
                "time",
                "0");
        if (!findings.isEmpty()) {
            String all = findings.stream()
                    .map(finding -> String.join("\n", text.lines(finding)))
                    .collect(Collectors.joining("\n\n"));
            if (report.fails(findings.get(0))) {
                xml.text("failure", all, "message", message(findings), "type", test.code());
            } else {
                xml.text("system-out", all);
            }
        }
        xml.close("testcase");
    }

    private static String message(List<Diagnostic> findings) {
        Diagnostic first = findings.get(0);
        return first.position() + ": " + FindingWords.line(first)
                + (findings.size() > 1 ? ", and " + (findings.size() - 1) + " more" : "");
    }
}
