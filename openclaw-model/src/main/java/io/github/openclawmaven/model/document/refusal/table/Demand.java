package io.github.openclawmaven.model.document.refusal.table;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.KeyCondition;
import java.util.Optional;

/** What the gateway's code wants of a place: the verb of a row. */
interface Demand {

    DiagnosticCode code();

    /** Whether the place of the row is the object that its keys are in, or a value in such an object. */
    boolean isOfObject();

    /** What is wrong there; empty when the gateway takes it. */
    Optional<Refused> refused(JsonNode root, JsonPointer at);

    /** The demand that a row makes. */
    static Demand parse(String verb, String argument) {
        return switch (verb) {
            case "is" -> new Written(TextForm.parse(argument));
            case "not" -> new Unwanted(argument);
            case "names" -> new NamedKey(KeyCondition.parse(argument));
            case "needs" -> new Company(argument);
            case "lacks" -> new Solitude(argument);
            default -> throw new IllegalArgumentException(verb);
        };
    }
}
