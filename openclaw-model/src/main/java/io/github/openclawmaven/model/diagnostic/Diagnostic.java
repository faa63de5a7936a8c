package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One finding.
 *
 * @param code what kind of mistake
 * @param position where in the input
 * @param message what is wrong, in the words of the descriptor; never the value of a secret
 * @param hint short remedy printed beside the caret; empty when there is none
 * @param note what would happen, or a longer remedy, printed below; empty when there is none
 * @param related further places that it speaks of, in the order that they are shown in
 */
public record Diagnostic(
        DiagnosticCode code, Position position, String message, String hint, String note, List<RelatedPlace> related) {

    /** What the messages quote of an input may be a secret in the wrong place: what looks like one is hidden. */
    public Diagnostic {
        message = SecretLook.masked(message);
        hint = SecretLook.masked(hint);
        note = SecretLook.masked(note);
        related = List.copyOf(related);
    }

    public Diagnostic hint(String text) {
        return new Diagnostic(code, position, message, text, note, related);
    }

    public Diagnostic note(String text) {
        return new Diagnostic(code, position, message, hint, text, related);
    }

    /**
     * The same with one more place, unless that is its own.
     *
     * @param label what stands there, such as {@code declared here}
     */
    public Diagnostic related(Position place, String label) {
        if (place.equals(position)) {
            return this;
        }
        List<RelatedPlace> places = Stream.concat(related.stream(), Stream.of(new RelatedPlace(place, label)))
                .toList();
        return new Diagnostic(code, position, message, hint, note, places);
    }

    /** The same without further places, of which different environments may have different ones. */
    public Diagnostic alone() {
        return new Diagnostic(code, position, message, hint, note, List.of());
    }

    /** The same with asterisks in place of some texts. */
    Diagnostic without(Set<String> texts) {
        List<RelatedPlace> places = related.stream()
                .map(place -> new RelatedPlace(place.position(), hidden(place.label(), texts)))
                .toList();
        return new Diagnostic(code, position, hidden(message, texts), hidden(hint, texts), hidden(note, texts), places);
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
