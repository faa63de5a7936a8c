package io.github.openclawmaven.model.document.refusal.table;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.KeyCondition;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An object has one of several keys, which its other keys call for. */
record Company(List<KeyCondition> oneOf) implements Demand {

    static final DiagnosticCode MISSING =
            DiagnosticCode.error("OC6513", "A key is missing that the gateway's code wants beside others");

    Company(String argument) {
        this(Stream.of(argument.split("\\|")).map(KeyCondition::parse).toList());
    }

    @Override
    public DiagnosticCode code() {
        return MISSING;
    }

    @Override
    public boolean isOfObject() {
        return true;
    }

    @Override
    public Optional<Refused> refused(JsonNode root, JsonPointer at) {
        String keys = oneOf.stream().map(KeyCondition::name).distinct().collect(Collectors.joining(" or "));
        return oneOf.stream().anyMatch(key -> key.holds(root, at))
                ? Optional.empty()
                : Optional.of(new Refused(at, "it lacks " + keys, "add " + keys));
    }
}
