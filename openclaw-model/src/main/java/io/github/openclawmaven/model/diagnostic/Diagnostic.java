package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.SecretLook;

/**
 * One finding.
 *
 * @param code what kind of mistake
 * @param position where in the input
 * @param message what is wrong, in the words of the descriptor; never the value of a secret
 * @param hint short remedy printed beside the caret; empty when there is none
 * @param note what would happen, or a longer remedy, printed below; empty when there is none
 */
public record Diagnostic(DiagnosticCode code, Position position, String message, String hint, String note) {

    /** What the messages quote of an input may be a secret in the wrong place: what looks like one is hidden. */
    public Diagnostic {
        message = SecretLook.masked(message);
        hint = SecretLook.masked(hint);
        note = SecretLook.masked(note);
    }

    public Diagnostic hint(String text) {
        return new Diagnostic(code, position, message, text, note);
    }

    public Diagnostic note(String text) {
        return new Diagnostic(code, position, message, hint, text);
    }

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }
}
