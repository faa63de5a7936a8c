package io.github.openclawmaven.model.document.reference;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Something that is known by its name alone.
 *
 * @param isKnown of a name
 * @param problem half a sentence
 */
record NamedReferent(DiagnosticCode code, Collection<String> known, Predicate<String> isKnown, String problem)
        implements Referent {

    @Override
    public Optional<String> problem(String name) {
        return isKnown.test(name) ? Optional.empty() : Optional.of(problem);
    }
}
