package io.github.openclawmaven.model.descriptor.extension;

import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.descriptor.form.TextOrSecret;
import io.github.openclawmaven.model.source.MapNode;
import java.util.Map;
import java.util.Optional;

/**
 * What one skill needs.
 *
 * @param enabled false: no agent has it
 * @param apiKey put into the variable that the skill names as its own
 * @param env environment of its commands
 * @param config in the skill's own words
 */
public record SkillEntry(
        Optional<Boolean> enabled,
        Optional<SecretRef> apiKey,
        Map<String, TextOrSecret> env,
        Optional<MapNode> config) {}
