package io.github.openclawmaven.model.diagnostic;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The stable name of one kind of mistake: OC1xxx syntax and shape, OC2xxx values, OC3xxx references, OC4xxx Kubernetes
 * and RBAC, OC5xxx security posture, OC6xxx gateway release, OC7xxx what Helm and Kubernetes' types say of the chart, OC8xxx what
 * several keys come to together.
 *
 * @param id {@code OC} and four digits
 * @param severity of every finding of this code
 * @param summary names the mistake in a few words
 */
public record DiagnosticCode(String id, Severity severity, String summary) {

    private static final Pattern ID = Pattern.compile("OC[1-8][0-9]{3}");

    public DiagnosticCode {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("not a diagnostic code: " + id);
        }
    }

    public static DiagnosticCode error(String id, String summary) {
        return new DiagnosticCode(id, Severity.ERROR, summary);
    }

    public static DiagnosticCode warning(String id, String summary) {
        return new DiagnosticCode(id, Severity.WARNING, summary);
    }

    public static DiagnosticCode note(String id, String summary) {
        return new DiagnosticCode(id, Severity.NOTE, summary);
    }

    /** Whether it speaks of values that are or look like secrets: OC50xx. */
    public boolean isAboutSecrets() {
        return id.startsWith("OC50");
    }

    /**
     * Whether a comment may suppress it: what is no error, and errors of the security posture (OC5xxx), which are about what the
     * gateway would take. Of a typed secret (OC5001) it could not take a literal: there is no place for one.
     */
    public boolean isSuppressible() {
        return severity != Severity.ERROR || id.startsWith("OC5") && !id.equals("OC5001");
    }

    /** A finding of this code. */
    public Diagnostic at(Position position, String message) {
        return new Diagnostic(this, position, message, "", "", List.of(), List.of());
    }
}
