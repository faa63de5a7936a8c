package io.github.openclawmaven.plugin.report;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.diagnostic.Fingerprints;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.diagnostic.Suppressions;
import java.util.List;
import java.util.stream.Stream;

/**
 * What one goal found, on its way to files.
 *
 * @param project the artifactId, which tells the reports of a reactor's modules from each other
 * @param version of this plugin
 * @param failing the least severity that is a failed test
 * @param findings in document order
 * @param suppressed besides, with the reasons why they are not reported
 */
public record Report(
        ReportSubject subject,
        String project,
        String version,
        Severity failing,
        RepositoryPaths paths,
        List<Diagnostic> findings,
        List<Suppressions.Suppressed> suppressed) {

    public Report {
        findings = List.copyOf(findings);
        suppressed = List.copyOf(suppressed);
    }

    /** Whether a finding is a failed test. */
    boolean fails(Diagnostic diagnostic) {
        return diagnostic.code().severity().compareTo(failing) <= 0;
    }

    Fingerprints fingerprints() {
        return new Fingerprints(all());
    }

    /** Knows all secrets that the findings are about. */
    DiagnosticText text() {
        return new DiagnosticText(all());
    }

    private List<Diagnostic> all() {
        return Stream.concat(findings.stream(), suppressed.stream().map(Suppressions.Suppressed::diagnostic))
                .toList();
    }
}
