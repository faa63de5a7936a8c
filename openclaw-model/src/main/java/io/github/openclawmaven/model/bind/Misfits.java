package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.Misread;
import io.github.openclawmaven.model.source.SourceNode;

/** Reports what does not fit its place, and keeps in mind what it was. */
record Misfits(Diagnostics diagnostics, Misread misread) {

    /** A value that does not fit. */
    void report(SourceNode value, Diagnostic diagnostic) {
        misread.add(value);
        diagnostics.report(diagnostic);
    }

    /** Something that is absent: there is nothing to keep in mind. */
    void report(Diagnostic diagnostic) {
        diagnostics.report(diagnostic);
    }

    /** A key that was written as another. */
    void meant(MapNode around, String key) {
        misread.add(around, key);
    }

    /** Whether a key that a map lacks was meant by another, or has a value that could not be read. */
    boolean isMeant(MapNode around, String key) {
        return misread.isMeant(around, key)
                || around.get(key).filter(misread::holdsAt).isPresent();
    }
}
