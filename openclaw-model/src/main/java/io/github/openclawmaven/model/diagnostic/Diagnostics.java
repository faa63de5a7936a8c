package io.github.openclawmaven.model.diagnostic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects findings along the way; nobody throws for a mistake of the user. Not thread-safe: one per run. */
public final class Diagnostics {

    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Map<Diagnostic, Undeclared> undeclared = new HashMap<>();
    private final List<Suppression> suppressions = new ArrayList<>();
    private final Set<String> hidden = new LinkedHashSet<>();

    public void report(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    /** Takes a finding about a name that nobody declared: of all about one name the first in document order tells of the others. */
    public void report(Diagnostic diagnostic, Undeclared name) {
        undeclared.put(diagnostic, name);
        report(diagnostic);
    }

    /** Whether a name of the kind was found that nobody declared: what it leads to may be what another name is there for. */
    public boolean hasUndeclared(String kind) {
        return undeclared.values().stream().anyMatch(name -> name.kind().equals(kind));
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
        Set<Position> wrong = wrongPlaces();
        later.found.stream()
                .filter(diagnostic -> isLiteral(diagnostic) || !wrong.contains(diagnostic.position()))
                .forEach(diagnostic -> {
                    report(diagnostic);
                    Undeclared name = later.undeclared.get(diagnostic);
                    if (name != null) {
                        undeclared.put(diagnostic, name);
                    }
                });
    }

    /** Of a secret that stands in the open it is said whatever else is wrong there: what is reported so shows in no line. */
    private static boolean isLiteral(Diagnostic diagnostic) {
        return diagnostic.code().isAboutSecrets() && !diagnostic.code().isSuppressible();
    }

    /** Where something is wrong for sure: of what only looks so, a comment may say that it is right. */
    public Set<Position> wrongPlaces() {
        return found.stream()
                .filter(diagnostic -> !diagnostic.code().isSuppressible())
                .map(Diagnostic::position)
                .collect(Collectors.toSet());
    }

    /** All findings in document order. */
    public List<Diagnostic> inDocumentOrder() {
        List<Diagnostic> sorted = new ArrayList<>(found);
        sorted.sort(Comparator.comparing(Diagnostic::position)
                .thenComparing(diagnostic -> diagnostic.code().id()));
        return (undeclared.isEmpty() ? sorted : eachNameOnce(sorted))
                .stream()
                        .map(diagnostic -> hidden.isEmpty() ? diagnostic : diagnostic.without(hidden))
                        .toList();
    }

    private List<Diagnostic> eachNameOnce(List<Diagnostic> sorted) {
        Map<Object, Diagnostic> once = new LinkedHashMap<>();
        for (Diagnostic diagnostic : sorted) {
            Undeclared name = undeclared.get(diagnostic);
            once.merge(name == null ? diagnostic : name, diagnostic, (first, next) -> first.related(
                            next.position(), "named here too")
                    .repair(Stream.concat(first.repairs().stream(), next.repairs().stream())
                            .toList()));
        }
        return List.copyOf(once.values());
    }
}
