package io.github.openclawmaven.model.descriptor.gateway;

import java.util.List;
import java.util.Optional;

/**
 * The web interface of the gateway.
 *
 * @param enabled default true
 * @param basePath where it is served, such as {@code /ui}
 * @param allowedOrigins default: what {@code expose} says, and localhost
 * @param allowInsecureAuth known up to 2026.7
 * @param dangerouslyDisableDeviceAuth without effect on 2026.9
 * @param dangerouslyAllowHostHeaderOriginFallback whether a page of the host that a browser asked for may connect; from 2026.2.23
 */
public record ControlUi(
        Optional<Boolean> enabled,
        Optional<String> basePath,
        List<String> allowedOrigins,
        Optional<Boolean> allowInsecureAuth,
        Optional<Boolean> dangerouslyDisableDeviceAuth,
        Optional<Boolean> dangerouslyAllowHostHeaderOriginFallback) {}
