package io.github.openclawmaven.model.document.refusal.table;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.syntax.Glob;
import java.util.Locale;
import java.util.Optional;

/**
 * A text is not one that the gateway's code forbids, whatever its case.
 *
 * @param pattern with {@code *} for anything
 */
record Unwanted(String pattern) implements Demand {

    static final DiagnosticCode FORBIDDEN = DiagnosticCode.error("OC6512", "The gateway's code forbids a value");

    @Override
    public DiagnosticCode code() {
        return FORBIDDEN;
    }

    @Override
    public boolean isOfObject() {
        return false;
    }

    @Override
    public Optional<Refused> refused(JsonNode root, JsonPointer at) {
        JsonNode value = root.at(at);
        boolean forbidden = value.isTextual()
                && Glob.matches(pattern, value.textValue().strip().toLowerCase(Locale.ROOT));
        return forbidden
                ? Optional.of(new Refused(at, "\"" + pattern + "\" is forbidden there", "leave it out"))
                : Optional.empty();
    }
}
