package io.github.openclawmaven.model.descriptor.gateway;

import io.github.openclawmaven.model.descriptor.form.Required;
import java.util.List;

/**
 * A proxy in front of the gateway that knows who somebody is. Which addresses are its own says {@code gateway.trustedProxies}.
 *
 * @param userHeader that names who has signed in
 * @param requiredHeaders that must be there as well
 * @param allowUsers who may come in; empty: all that the proxy lets through
 */
public record TrustedProxy(@Required String userHeader, List<String> requiredHeaders, List<String> allowUsers) {}
