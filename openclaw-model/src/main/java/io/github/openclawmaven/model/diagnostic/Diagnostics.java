package io.github.openclawmaven.model.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Collects findings along the way; nobody throws for a mistake of the user. Not thread-safe: one per run. */
public final class Diagnostics {

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private final Set<String> hidden = new LinkedHashSet<>();

    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** A text that no finding may quote, such as the value of a build property that is a secret. */
    public void hide(String text) {
        hidden.add(text);
    }

    /** Takes what comments in a source suppress. */
    public void suppress(List<Suppression> comments) {
        suppressions.addAll(comments);
    }

    /** What comments in the sources suppress, whoever reports it. */
    public Suppressions suppressions() {
        return new Suppressions(suppressions);
    }

    /**
     * Takes over the findings of a later stage, except those about a place that an earlier stage already found wrong:
     * one mistake, one message. What may be suppressed hides no other.
     */
    public void reportUnlessKnown(Diagnostics later) {
        Set<Position> wrong = found.stream()
                .filter(diagnostic -> !diagnostic.code().isSuppressible())
                .map(Diagnostic::position)
                .collect(Collectors.toSet());
        later.found.stream()
                .filter(diagnostic -> !wrong.contains(diagnostic.position()))
                .forEach(this::report);
    }

    /** All findings in document order. */
    public List<Diagnostic> inDocumentOrder() {
        List<Diagnostic> sorted = new ArrayList<>();
        found.forEach(diagnostic -> sorted.add(hidden.isEmpty() ? diagnostic : diagnostic.without(hidden)));
        sorted.sort(Comparator.comparing(Diagnostic::position)
                .thenComparing(diagnostic -> diagnostic.code().id()));
        return List.copyOf(sorted);
    }
}
