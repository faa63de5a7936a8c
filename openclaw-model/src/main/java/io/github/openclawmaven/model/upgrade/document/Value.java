package io.github.openclawmaven.model.upgrade.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.Optional;

/**
 * A value of a document that holds no other, or a list of such.
 *
 * @param place where it stands
 * @param json the value
 * @param origin the way to it from the descriptor's root; empty where the descriptor has no say
 */
public record Value(Place place, JsonNode json, Optional<SourcePath> origin) {

    /** The value as JSON on one line, cut off where it is long. */
    public String text() {
        return Place.shown(json);
    }

    /** {@code tools.exec.ask = "off"}. */
    public String assignment() {
        return place + " = " + text();
    }
}
