package io.github.openclawmaven.plugin.report;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.diagnostic.Suppressions;
import java.nio.file.Path;
import java.util.List;

/** What one may find in a module deep in a repository; the codes are real ones. */
final class SampleReport {

    static final RepositoryPaths PATHS = new RepositoryPaths(Path.of("/work/repo"), Path.of("/work/repo/charts/acme"));

    static final DiagnosticCode ERROR = DiagnosticCode.error("OC3002", "A job runs as an agent that is not declared");
    static final DiagnosticCode WARNING = DiagnosticCode.warning("OC5103", "A switch without effect");
    static final DiagnosticCode NOTE = DiagnosticCode.note("OC7004", "Helm's linter has advice");

    static final SourceText SOURCE = SourceText.of(
            "src/main/openclaw/openclaw.yaml", "name: acme\njobs:\n  a: {agent: 😀mian}\n  b: {agent: mian}\n");

    /** A finding behind a character that UTF-16 has two units for. */
    static final Diagnostic MISTAKE =
            ERROR.at(new Position(SOURCE, 3, 15, 4), "\"mian\" is no agent").hint("did you mean \"main\"?");

    private SampleReport() {}

    static Report of(Diagnostic... findings) {
        return new Report(
                ReportSubject.DESCRIPTOR, "acme", "1.2.3", Severity.ERROR, PATHS, List.of(findings), List.of());
    }

    static Report suppressing(Diagnostic finding, String reason) {
        return new Report(
                ReportSubject.DESCRIPTOR,
                "acme",
                "1.2.3",
                Severity.ERROR,
                PATHS,
                List.of(),
                List.of(new Suppressions.Suppressed(finding, reason)));
    }
}
