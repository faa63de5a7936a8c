package io.github.openclawmaven.model.descriptor.gateway;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import java.util.List;

/**
 * What agents may ask of paired devices.
 *
 * @param allow commands beyond those that a platform has by itself, such as {@code camera.snap}
 * @param deny never these
 */
public record NodeCommands(
        @GatewayKey("commands.allow") List<String> allow, @GatewayKey("commands.deny") List<String> deny) {}
