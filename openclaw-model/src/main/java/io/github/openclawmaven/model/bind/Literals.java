package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.source.ListNode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;

/** Finds the secret itself where a reference belongs. */
final class Literals {

    static final DiagnosticCode LITERAL =
            DiagnosticCode.error("OC5001", "A literal stands where a secret reference belongs");

    private final Misfits misfits;

    Literals(Misfits misfits) {
        this.misfits = misfits;
    }

    /** Whether a value that should be a reference is a literal or several, which then are reported. */
    boolean report(SourceNode value) {
        if (value instanceof MapNode || value instanceof ScalarNode scalar && scalar.isNull()) {
            return false;
        }
        reportEach(value);
        return !(value instanceof ListNode list) || !list.items().isEmpty();
    }

    /** Each value on its own: what is reported here shows in no source line. */
    void reportEach(SourceNode value) {
        if (value instanceof ListNode list) {
            list.items().forEach(this::reportEach);
        } else if (value instanceof MapNode map) {
            map.entries().values().forEach(entry -> reportEach(entry.value()));
        } else {
            misfits.report(
                    value,
                    LITERAL.at(value.position(), "a literal stands where a secret reference belongs")
                            .hint("write {secret: NAME, key: KEY}")
                            .note("the value stays in a Kubernetes Secret; it never enters a descriptor"));
        }
    }
}
