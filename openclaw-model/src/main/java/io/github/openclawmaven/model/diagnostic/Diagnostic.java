package io.github.openclawmaven.model.diagnostic;

import io.github.openclawmaven.model.syntax.SecretLook;
import io.github.openclawmaven.model.syntax.Suggestion;
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
 * @param repairs edits that end it together, where a program can make them; none where a person has to decide
 */
public record Diagnostic(
        DiagnosticCode code,
        Position position,
        String message,
        String hint,
        String note,
        List<RelatedPlace> related,
        List<Repair> repairs) {

    /** What the messages quote of an input may be a secret in the wrong place: what looks like one is hidden. */
    public Diagnostic {
        message = SecretLook.masked(message);
        hint = SecretLook.masked(hint);
        note = SecretLook.masked(note);
        related = List.copyOf(related);
        repairs = List.copyOf(repairs);
    }

    public Diagnostic hint(String text) {
        return new Diagnostic(code, position, message, text, note, related, repairs);
    }

    /** What may be meant by a word that stands there; where just one thing is, that is also the edit that ends the finding. */
    public Diagnostic hint(Suggestion suggestion) {
        return hint(suggestion.words())
                .repair(suggestion.meant().flatMap(meant -> Repair.of(position, suggestion.typed(), meant)).stream()
                        .toList());
    }

    /** The same with the edits that end it. */
    public Diagnostic repair(List<Repair> edits) {
        return new Diagnostic(code, position, message, hint, note, related, edits);
    }

    public Diagnostic note(String text) {
        return new Diagnostic(code, position, message, hint, text, related, repairs);
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
        return new Diagnostic(code, position, message, hint, note, places, repairs);
    }

    /** The same without further places, of which different environments may have different ones. */
    public Diagnostic alone() {
        return new Diagnostic(code, position, message, hint, note, List.of(), repairs);
    }

    /** The same with asterisks in place of some texts. */
    Diagnostic without(Set<String> texts) {
        List<RelatedPlace> places = related.stream()
                .map(place -> new RelatedPlace(place.position(), hidden(place.label(), texts)))
                .toList();
        return new Diagnostic(
                code, position, hidden(message, texts), hidden(hint, texts), hidden(note, texts), places, repairs);
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
