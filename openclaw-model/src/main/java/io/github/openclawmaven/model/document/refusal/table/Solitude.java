package io.github.openclawmaven.model.document.refusal.table;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.KeyCondition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An object has none of the keys that its other keys, or the release, exclude. */
record Solitude(List<KeyCondition> noneOf) implements Demand {

    static final DiagnosticCode EXCLUDED =
            DiagnosticCode.error("OC6514", "A key is there that the gateway's code does not take beside others");

    Solitude(String argument) {
        this(Stream.of(argument.split("\\|")).map(KeyCondition::parse).toList());
    }

    @Override
    public DiagnosticCode code() {
        return EXCLUDED;
    }

    @Override
    public boolean isOfObject() {
        return true;
    }

    @Override
    public Optional<Refused> refused(JsonNode root, JsonPointer at) {
        return noneOf.stream()
                .filter(key -> key.holds(root, at))
                .findFirst()
                .map(key -> new Refused(key.place(at), key.name() + " is not taken here", "leave it out"));
    }
}
