package io.github.openclawmaven.model.document.refusal.table;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.KeyCondition;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A text is the name of a key of the map beside it; where that is empty or absent, it may be anything. */
record NamedKey(KeyCondition map) implements Demand {

    static final DiagnosticCode NAMELESS =
            DiagnosticCode.error("OC6515", "A value names nothing in the map that it chooses from");

    @Override
    public DiagnosticCode code() {
        return NAMELESS;
    }

    @Override
    public boolean isOfObject() {
        return false;
    }

    @Override
    public Optional<Refused> refused(JsonNode root, JsonPointer at) {
        Set<String> keys = new TreeSet<>();
        root.at(map.place(at.head())).fieldNames().forEachRemaining(keys::add);
        String name = root.at(at).asText().strip();
        boolean known =
                keys.isEmpty() || name.isEmpty() || keys.contains(name) || keys.contains(name.toLowerCase(Locale.ROOT));
        return known
                ? Optional.empty()
                : Optional.of(new Refused(
                        at,
                        "it is none of " + String.join(", ", keys),
                        Suggestion.nearest(name, keys)
                                .map(near -> "did you mean \"" + near + "\"?")
                                .orElse("name a key of " + map.name())));
    }
}
