package io.github.openclawmaven.model.descriptor.extension;

import io.github.openclawmaven.model.descriptor.form.Key;
import io.github.openclawmaven.model.source.MapNode;
import java.util.Optional;

/**
 * A plugin of the gateway.
 *
 * @param packageName npm package; default: the official one
 * @param version default: the one that the release's facts name
 * @param enabled default true
 * @param provide false: the image has it, or it must not be installed
 * @param settings its config in the gateway's own words
 */
public record Plugin(
        @Key("package") Optional<String> packageName,
        Optional<String> version,
        Optional<Boolean> enabled,
        Optional<Boolean> provide,
        Optional<MapNode> settings) {}
