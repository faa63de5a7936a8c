package io.github.openclawmaven.plugin.lint;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of linting a chart.
 *
 * @param diagnostics in document order
 * @param renderings how often it was rendered: for its defaults, and for each values file
 * @param objects in all renderings
 * @param helmVersion such as {@code v3.21.0}
 */
public record LintReport(List<Diagnostic> diagnostics, int renderings, int objects, String helmVersion) {

    public LintReport {
        diagnostics = List.copyOf(diagnostics);
    }
}
