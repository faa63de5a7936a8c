package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.stream.Stream;

/** A reason for which the gateway does not start with a config that passes its schema, or does not heed a part of it. */
interface Refusal {

    DiagnosticCode code();

    /** What the gateway does about it. */
    default Effect effect() {
        return Effect.NO_START;
    }

    /** Where a document gives a release that reason. */
    Stream<Refused> in(ConfigDocument document, GatewayFacts facts);
}
