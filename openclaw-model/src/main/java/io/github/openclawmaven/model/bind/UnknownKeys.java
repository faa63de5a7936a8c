package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.descriptor.form.RecordShape;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds keys that a record does not have, and says what was meant. */
final class UnknownKeys {

    static final DiagnosticCode UNKNOWN_KEY = DiagnosticCode.error("OC1101", "A key is unknown");

    private final Misfits misfits;
    private final Literals literals;
    private final Unindented unindented;

    UnknownKeys(Misfits misfits, Literals literals) {
        this.misfits = misfits;
        this.literals = literals;
        this.unindented = new Unindented(misfits);
    }

    void report(RecordShape shape, MapNode map) {
        Set<String> unknown = map.entries().keySet().stream()
                .filter(key -> !shape.keys().contains(key) && !shape.takesAsOther(key))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (unknown.isEmpty()) {
            return;
        }
        if (!shape.isSecret()) {
            unknown.removeAll(unindented.report(shape, map, key -> unknown.contains(key) && isStrange(shape, key)));
        }
        for (String key : unknown) {
            MapNode.Entry entry = map.entries().get(key);
            if (shape.isSecret()) {
                reportInSecret(shape, map, entry);
            } else {
                misfits.report(entry.value(), unknown(shape, map, entry.key()));
            }
        }
    }

    /** Whether nothing tells what was meant by a key. */
    private static boolean isStrange(RecordShape shape, String key) {
        return shape.elsewhere(key).isEmpty()
                && Suggestion.nearest(key, shape.keys()).isEmpty()
                && KeyPlaces.below(shape, key).isEmpty()
                && !KeyPlaces.isTop(key);
    }

    private Diagnostic unknown(RecordShape shape, MapNode map, ScalarNode key) {
        Diagnostic unknown = UNKNOWN_KEY
                .at(key.position(), "the key \"" + key.text() + "\" is unknown here")
                .note(known(shape, map));
        Optional<String> elsewhere = shape.elsewhere(key.text());
        if (elsewhere.isPresent()) {
            return unknown.hint("write " + elsewhere.get());
        }
        Optional<String> near = Suggestion.nearest(key.text(), shape.keys());
        if (near.isPresent()) {
            misfits.meant(map, near.get());
            Suggestion meant = Suggestion.hint(key.text(), shape.keys());
            return map.get(near.get()).isPresent() ? unknown.hint(meant.words()) : unknown.hint(meant);
        }
        List<String> below = KeyPlaces.below(shape, key.text());
        if (!below.isEmpty()) {
            below.forEach(path -> misfits.meant(map, path.split("\\.")[0]));
            return unknown.hint("it belongs under " + String.join(" or ", below));
        }
        return KeyPlaces.isTop(key.text()) ? unknown.hint("it belongs at the top of the descriptor") : unknown;
    }

    /** The keys that could still be added. */
    private static String known(RecordShape shape, MapNode map) {
        List<String> free = shape.keys().stream()
                .filter(key -> !map.entries().containsKey(key))
                .toList();
        return (free.isEmpty() ? "all known keys are set" : "known here: " + String.join(", ", free))
                + (shape.keys().contains("settings") ? "; settings: takes the gateway's own" : "");
    }

    /** Somebody may have put brackets around the secret, which makes it a key: it is not quoted. */
    private void reportInSecret(RecordShape shape, MapNode map, MapNode.Entry entry) {
        Optional<String> near = Suggestion.nearest(entry.key().text(), shape.keys());
        Optional<SecretKeyRef> kubernetes = SecretKeyRef.in(map);
        shape.keys().forEach(key -> misfits.meant(map, key));
        String known = "known here: " + String.join(", ", shape.keys());
        if (kubernetes.isPresent()) {
            misfits.report(
                    entry.value(),
                    UNKNOWN_KEY
                            .at(entry.key().position(), "a descriptor refers to a Secret in a shorter form")
                            .hint("write {secret: " + kubernetes.get().name() + ", key: "
                                    + kubernetes.get().key() + "}"));
        } else if (near.isPresent()) {
            misfits.report(
                    entry.value(),
                    UNKNOWN_KEY
                            .at(
                                    entry.key().position(),
                                    "the key \"" + entry.key().text() + "\" is unknown here")
                            .hint(Suggestion.hint(entry.key().text(), shape.keys()))
                            .note(known));
        } else {
            misfits.report(
                    entry.value(),
                    UNKNOWN_KEY
                            .at(entry.key().position(), "this key is unknown here")
                            .note(known));
            literals.reportEach(
                    entry.value() instanceof ScalarNode value && value.isNull() ? entry.key() : entry.value());
        }
    }
}
