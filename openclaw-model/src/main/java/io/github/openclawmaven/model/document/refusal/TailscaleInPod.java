package io.github.openclawmaven.model.document.refusal;

import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.Places;
import io.github.openclawmaven.model.document.refusal.table.Refused;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tailscale serves what listens on loopback, and from a program beside the gateway, which no pod of the chart has. Releases up to
 * 2026.4.2 start all the same, and later ones do where they listen on loopback; what they ask to be served is not.
 */
final class TailscaleInPod implements Refusal {

    static final DiagnosticCode NOT_SERVED =
            DiagnosticCode.error("OC6506", "No Tailscale in the pod serves the gateway");

    private static final Effect EFFECT = new Effect(
            "is not served by", "a gateway that listens on all addresses would not start with it (2026.9.6)");

    private static final Set<String> SERVING = Set.of("serve", "funnel");

    @Override
    public DiagnosticCode code() {
        return NOT_SERVED;
    }

    @Override
    public Effect effect() {
        return EFFECT;
    }

    @Override
    public Stream<Refused> in(ConfigDocument document, GatewayFacts facts) {
        boolean loopback = document.root().at("/gateway/bind").asText().equals("loopback");
        String why = loopback
                ? "Tailscale does not run in its pod"
                : "Tailscale serves what listens on loopback, and does not run in its pod";
        return Places.in(document, "/gateway/tailscale/mode").stream()
                .filter(mode -> SERVING.contains(document.root().at(mode).asText()))
                .map(mode -> new Refused(
                        mode, why, "leave it out; kubernetes.expose or Tailscale's own operator leads to the Service"));
    }
}
