package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.descriptor.form.RecordShape;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import java.util.List;
import java.util.stream.Collectors;

/** Of some keys exactly one is there. */
final class ExclusiveKeys {

    static final DiagnosticCode CHOICE = DiagnosticCode.error("OC1105", "Exactly one of several keys is needed");

    private final Misfits misfits;

    ExclusiveKeys(Misfits misfits) {
        this.misfits = misfits;
    }

    void report(RecordShape shape, MapNode map) {
        List<String> choices = shape.exactlyOne();
        List<ScalarNode> set = choices.stream()
                .filter(map.entries()::containsKey)
                .map(key -> map.entries().get(key).key())
                .toList();
        if (choices.isEmpty() || set.size() == 1 || choices.stream().anyMatch(key -> misfits.isMeant(map, key))) {
            return;
        }
        String needed = "exactly one of " + quoted(choices) + " is needed, found ";
        if (set.isEmpty()) {
            misfits.report(CHOICE.at(map.position(), needed + "none"));
        } else {
            reportSeveral(
                    set, map, needed + quoted(set.stream().map(ScalarNode::text).toList()));
        }
    }

    /** Where an overlay adds one to that of the descriptor, it is the overlay that must take the other away. */
    private void reportSeveral(List<ScalarNode> set, MapNode map, String message) {
        ScalarNode first = set.get(0);
        ScalarNode second = set.get(1);
        boolean firstIsOver = !first.position().source().equals(map.position().source());
        ScalarNode over = firstIsOver ? first : second;
        ScalarNode below = firstIsOver ? second : first;
        String file = over.position().source().name();
        misfits.report(
                over,
                file.equals(below.position().source().name())
                        ? CHOICE.at(second.position(), message)
                                .hint("keep one of them")
                                .related(first.position(), "the other is here")
                        : CHOICE.at(over.position(), message)
                                .hint("write " + below.text() + ": null beside it")
                                .note(file + " is merged over "
                                        + below.position().source().name())
                                .related(below.position(), "stays unless it is taken away"));
    }

    private static String quoted(List<String> keys) {
        return keys.stream().map(key -> "\"" + key + "\"").collect(Collectors.joining(", "));
    }
}
