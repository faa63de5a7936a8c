package io.github.openclawmaven.plugin.lint;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import java.util.List;

/**
 * What came of linting a chart.
 *
 * @param diagnostics in document order
 * @param valuesFiles that it was rendered for, besides its defaults
 * @param objects in all renderings
 * @param helmVersion such as {@code v3.21.0}
 */
public record LintReport(List<Diagnostic> diagnostics, int valuesFiles, int objects, String helmVersion) {

    public LintReport {
        diagnostics = List.copyOf(diagnostics);
    }
}
