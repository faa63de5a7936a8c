package io.github.openclawmaven.model.document.reference;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import java.util.Collection;
import java.util.Optional;

/** What there is of one kind, in one config. */
interface Referent {

    /** How a name is reported that leads nowhere. */
    DiagnosticCode code();

    /** What is wrong with the name, as half a sentence; empty when there is what it names. */
    Optional<String> problem(String name);

    /** What it may have been meant for. */
    Collection<String> known();
}
