package io.github.openclawmaven.plugin.lint;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.plugin.helm.child.ObjectProblem;

/** What Helm and Kubernetes' types can find wrong with a chart. */
final class LintCodes {

    static final DiagnosticCode LINT = DiagnosticCode.error("OC7001", "Helm's linter refuses the chart");
    static final DiagnosticCode RENDER = DiagnosticCode.error("OC7002", "Helm cannot render the chart");
    static final DiagnosticCode VALUE = DiagnosticCode.error("OC7003", "The chart does not take a value");
    static final DiagnosticCode ADVICE = DiagnosticCode.note("OC7004", "Helm's linter has advice");
    static final DiagnosticCode UNREADABLE = DiagnosticCode.error("OC7101", "A rendered object cannot be read");
    static final DiagnosticCode FIELD =
            DiagnosticCode.error("OC7102", "A rendered object has a field that its kind does not have");
    static final DiagnosticCode TYPE =
            DiagnosticCode.error("OC7103", "A rendered object has a value of the wrong type");
    static final DiagnosticCode NAME =
            DiagnosticCode.error("OC7104", "A rendered object has a name that Kubernetes refuses");
    static final DiagnosticCode DUPLICATE = DiagnosticCode.error("OC7105", "A chart renders an object twice");
    static final DiagnosticCode KIND = DiagnosticCode.note("OC7106", "The kind of a rendered object is not known");
    static final DiagnosticCode REFUSED =
            DiagnosticCode.error("OC7107", "A rendered object has a value that Kubernetes refuses");

    private LintCodes() {}

    static DiagnosticCode of(ObjectProblem problem) {
        return switch (problem) {
            case UNREADABLE -> UNREADABLE;
            case UNKNOWN_FIELD -> FIELD;
            case WRONG_TYPE -> TYPE;
            case INVALID_NAME -> NAME;
            case REFUSED_VALUE -> REFUSED;
            case DUPLICATE -> DUPLICATE;
            case UNKNOWN_KIND -> KIND;
        };
    }
}
