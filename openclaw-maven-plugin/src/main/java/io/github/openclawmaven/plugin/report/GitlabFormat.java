package io.github.openclawmaven.plugin.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Fingerprints;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.source.Content;

/** GitLab's Code Quality, which merge requests show beside the lines. It knows nothing of suppressed findings, so they are not in it. */
final class GitlabFormat implements ReportFormat {

    @Override
    public String name() {
        return "gitlab";
    }

    @Override
    public String fileName(ReportSubject subject) {
        return subject.stem() + "-codequality.json";
    }

    @Override
    public Content write(Report report) {
        Fingerprints fingerprints = report.fingerprints();
        ArrayNode issues = JsonNodeFactory.instance.arrayNode();
        for (Diagnostic diagnostic : report.findings()) {
            ObjectNode issue = issues.addObject();
            issue.put("description", FindingWords.line(diagnostic));
            issue.put("check_name", diagnostic.code().id());
            issue.put("fingerprint", fingerprints.of(diagnostic));
            issue.put("severity", severity(diagnostic.code().severity()));
            ObjectNode location = issue.putObject("location");
            location.put("path", report.paths().path(diagnostic.position()));
            int line = diagnostic.position().line();
            location.putObject("lines").put("begin", line).put("end", line);
        }
        return Content.of(JsonText.of(issues));
    }

    private static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "critical";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }
}
