package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.upgrade.document.DocumentDifference;
import io.github.openclawmaven.model.upgrade.document.JsonDocument;

/**
 * One descriptor for two releases.
 *
 * @param from for the present release
 * @param to for the other one, newer or older
 * @param config what differs in openclaw.json
 */
public record Comparison(Outcome from, Outcome to, DocumentDifference config) {

    /** Compares what a descriptor becomes for two releases. */
    public static Comparison of(Outcome from, Outcome to) {
        return new Comparison(from, to, DocumentDifference.of(config(from), config(to)));
    }

    private static JsonDocument config(Outcome outcome) {
        return JsonDocument.of(
                outcome.documents().openclawJson(), outcome.documents().origins());
    }
}
