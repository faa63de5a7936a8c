package io.github.openclawmaven.model.document.refusal.table;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import java.util.Optional;

/** A text or number has the form that the gateway's code reads; one with a variable in it is not judged. */
record Written(TextForm form) implements Demand {

    static final DiagnosticCode DURATION = DiagnosticCode.error("OC6504", "The gateway cannot read a duration");
    static final DiagnosticCode OTHER =
            DiagnosticCode.error("OC6511", "A value does not have the form that the gateway's code reads");

    @Override
    public DiagnosticCode code() {
        return form.isDuration() ? DURATION : OTHER;
    }

    @Override
    public boolean isOfObject() {
        return false;
    }

    @Override
    public Optional<Refused> refused(JsonNode root, JsonPointer at) {
        JsonNode value = root.at(at);
        boolean wrong = (value.isTextual() || value.isNumber())
                && !value.asText().contains("${")
                && !form.covers(value.asText());
        return wrong ? Optional.of(new Refused(at, "this is not " + form.noun(), form.remedy())) : Optional.empty();
    }
}
