package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.Set;
import java.util.stream.Stream;

/** Tailscale serves what listens on loopback. */
final class TailscaleBesideLan implements Refusal {

    static final DiagnosticCode BESIDE =
            DiagnosticCode.error("OC6506", "Tailscale serves a gateway that listens on all addresses");

    private static final Set<String> SERVING = Set.of("serve", "funnel");

    @Override
    public DiagnosticCode code() {
        return BESIDE;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        boolean loopback = document.root().at("/gateway/bind").asText().equals("loopback");
        return Places.in(document, "/gateway/tailscale/mode").stream()
                .filter(mode ->
                        !loopback && SERVING.contains(document.root().at(mode).asText()))
                .map(mode -> new Refused(
                        mode, "the gateway does not listen on loopback", "use bind: loopback, or mode: \"off\""));
    }
}
