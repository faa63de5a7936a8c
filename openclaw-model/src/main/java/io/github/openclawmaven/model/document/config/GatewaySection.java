package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.gateway.Bind;
import io.github.openclawmaven.model.descriptor.gateway.ControlUi;
import io.github.openclawmaven.model.descriptor.gateway.Gateway;
import io.github.openclawmaven.model.descriptor.gateway.GatewayCredential;
import io.github.openclawmaven.model.descriptor.gateway.Reload;
import io.github.openclawmaven.model.descriptor.kubernetes.Expose;
import io.github.openclawmaven.model.descriptor.kubernetes.Ingress;
import io.github.openclawmaven.model.descriptor.kubernetes.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code gateway} and {@code update}. */
final class GatewaySection implements SectionWriter {

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        Gateway gateway = deployment.descriptor().gateway();
        ConfigSection section = root.in("gateway").from("gateway");
        section.fixed("mode", "local");
        section.put("port", Optional.of(gateway.effectivePort()));
        section.put("bind", gateway.bind().or(() -> Optional.of(Bind.LAN)));
        writeAuth(gateway, section.in("auth").from("auth"));
        section.putAll("trustedProxies", gateway.trustedProxies());
        section.put("http", gateway.http()).put("nodes", gateway.nodes());
        // A changed config comes with a new pod; a second restart in the old one would only cut off its work.
        section.in("reload").put("mode", gateway.reload().or(() -> Optional.of(Reload.OFF)), "reload");
        writeControlUi(deployment, gateway.controlUi(), section.in("controlUi").from("controlUi"));
        root.in("update").fixed("checkOnStart", false);
    }

    private static void writeAuth(Gateway gateway, ConfigSection section) {
        GatewayCredential credential = gateway.credential();
        section.fixed("mode", credential.word()).fixedReference(credential.word(), "${" + credential.variable() + "}");
        // Beside a proxy the password is what clients in the pod show; with a token there no release from 2026.3.31 on
        // starts.
        section.put("mode", gateway.auth().trustedProxy().map(proxy -> "trusted-proxy"), "trustedProxy")
                .put("trustedProxy", gateway.auth().trustedProxy())
                .put("rateLimit", Optional.of(gateway.auth().rateLimit()));
    }

    private static void writeControlUi(Deployment deployment, ControlUi ui, ConfigSection section) {
        section.put("enabled", ui.enabled().or(() -> Optional.of(true)));
        section.put("basePath", ui.basePath());
        // Without it 2026.2.26 refuses to start when it listens on all addresses.
        section.put("allowedOrigins", Optional.of(origins(deployment)));
        section.put("allowInsecureAuth", ui.allowInsecureAuth());
        section.put("dangerouslyDisableDeviceAuth", ui.dangerouslyDisableDeviceAuth());
        section.put("dangerouslyAllowHostHeaderOriginFallback", ui.dangerouslyAllowHostHeaderOriginFallback());
    }

    private static List<String> origins(Deployment deployment) {
        Gateway gateway = deployment.descriptor().gateway();
        if (!gateway.controlUi().allowedOrigins().isEmpty()) {
            return gateway.controlUi().allowedOrigins();
        }
        Optional<Expose> expose = deployment.descriptor().kubernetes().expose();
        List<String> origins = new ArrayList<>();
        expose.flatMap(Expose::route).map(Route::host).ifPresent(host -> origins.add("https://" + host));
        expose.flatMap(Expose::ingress).map(Ingress::host).ifPresent(host -> origins.add("https://" + host));
        origins.add("http://localhost:" + gateway.effectivePort());
        origins.add("http://127.0.0.1:" + gateway.effectivePort());
        return origins;
    }
}
