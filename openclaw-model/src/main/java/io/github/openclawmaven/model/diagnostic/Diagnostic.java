package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.Set;

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

    /** The same with asterisks in place of some texts. */
    Diagnostic without(Set<String> texts) {
        return new Diagnostic(code, position, hidden(message, texts), hidden(hint, texts), hidden(note, texts));
    }

    private static String hidden(String text, Set<String> texts) {
        String shown = text;
        for (String secret : texts) {
            shown = shown.replace(secret, "***");
        }
        return shown;
    }

    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }
}
