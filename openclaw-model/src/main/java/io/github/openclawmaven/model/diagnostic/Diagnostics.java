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

    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /**
     * Takes over the findings of a later stage, except those about a place that an earlier stage already found wrong:
     * one mistake, one message.
     */
    public void reportUnlessKnown(Diagnostics later) {
        Set<Position> wrong = found.stream()
                .filter(Diagnostic::isError)
                .map(Diagnostic::position)
                .collect(Collectors.toSet());
        later.found.stream()
                .filter(diagnostic -> !wrong.contains(diagnostic.position()))
                .forEach(this::report);
    }

    /** All findings in document order. */
    public List<Diagnostic> inDocumentOrder() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Diagnostic::position)
                .thenComparing(diagnostic -> diagnostic.code().id()));
        return List.copyOf(sorted);
    }
}
