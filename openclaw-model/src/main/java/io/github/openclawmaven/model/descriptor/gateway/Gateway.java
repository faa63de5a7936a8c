package io.github.openclawmaven.model.descriptor.gateway;

import io.github.openclawmaven.model.descriptor.form.SecretRef;
import java.util.List;
import java.util.Optional;

/**
 * The gateway process.
 *
 * @param release the OpenClaw release, such as {@code 2026.9.6}; default: what the tag of the image names
 * @param port WebSocket and HTTP, 1 to 65535; default 18789
 * @param bind default {@code lan}
 * @param token absent: the chart makes one and keeps it
 * @param auth in place of a token
 * @param controlUi the web interface
 * @param trustedProxies addresses or CIDR ranges whose forwarded headers count
 * @param http endpoints for programs
 * @param nodes paired devices
 * @param reload what a change of the config file does
 * @param ownership whose the config is in the pod; default {@code readOnly}
 * @param remoteUrl WebSocket URL for a laptop's config; default: what {@code expose} says
 */
public record Gateway(
        Optional<String> release,
        Optional<Integer> port,
        Optional<Bind> bind,
        Optional<SecretRef> token,
        GatewayAuth auth,
        ControlUi controlUi,
        List<String> trustedProxies,
        Optional<HttpEndpoints> http,
        Optional<NodeCommands> nodes,
        Optional<Reload> reload,
        Optional<ConfigOwnership> ownership,
        Optional<String> remoteUrl) {

    /** The port when none is declared. */
    public static final int DEFAULT_PORT = 18789;

    public int effectivePort() {
        return port.orElse(DEFAULT_PORT);
    }

    public ConfigOwnership effectiveOwnership() {
        return ownership.orElse(ConfigOwnership.READ_ONLY);
    }

    /** What a client shows. */
    public GatewayCredential credential() {
        return auth.credential();
    }

    /** Where that lies; empty: the chart makes one and keeps it. */
    public Optional<SecretRef> credentialSecret() {
        return credential() == GatewayCredential.TOKEN ? token : auth.password();
    }
}
