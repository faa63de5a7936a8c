package io.github.openclawmaven.model.document.step;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;

/**
 * A key that came with a later release. It is taken away, and where the descriptor asks for it that is said.
 *
 * @param place RFC 6901, where {@code *} stands for any key or index
 * @param what the older release lacks, as in "it has no …"
 */
record LaterKey(GatewayRelease last, String place, String what, DiagnosticCode code) implements Downgrade {

    static final DiagnosticCode LEFT_OUT =
            DiagnosticCode.note("OC6102", "The release does not know a key that changes nothing it does");
    static final DiagnosticCode NEEDED = DiagnosticCode.error("OC6103", "The release cannot do what a key asks for");

    /** One that changes nothing that the gateway does. */
    static LaterKey leftOut(String last, String place, String what) {
        return new LaterKey(GatewayRelease.of(last), place, what, LEFT_OUT);
    }

    /** One without which the gateway would do something else. */
    static LaterKey needed(String last, String place, String what) {
        return new LaterKey(GatewayRelease.of(last), place, what, NEEDED);
    }

    @Override
    public void apply(ConfigDocument document, Deployment deployment, Diagnostics diagnostics) {
        Places.in(document, place).forEach(found -> apply(document, found, deployment, diagnostics));
    }

    /** The same for one place of a document. */
    void apply(ConfigDocument document, JsonPointer found, Deployment deployment, Diagnostics diagnostics) {
        document.origin(found)
                .filter(origin -> document.isDeclared(found)
                        && deployment.source().find(origin).isPresent())
                .ifPresent(origin -> {
                    Diagnostic diagnostic = code.at(
                            deployment.source().keyPosition(origin),
                            "the gateway " + deployment.release() + " has no " + what);
                    diagnostics.report(
                            diagnostic.isError()
                                    ? diagnostic.hint("leave it out, or take a release from " + since())
                                    : diagnostic.hint("it is left out"));
                });
        document.remove(found);
    }

    private GatewayRelease since() {
        return Catalogue.bundled().after(last);
    }
}
