package io.github.openclawmaven.model.descriptor.model;

import io.github.openclawmaven.model.descriptor.form.Key;
import java.util.Map;
import java.util.Optional;

/**
 * Models and who provides them.
 *
 * @param defaultModel for agents that choose none
 * @param aliases short names, each of a {@code provider/model}
 * @param mode what becomes of the providers that the gateway knows itself; default {@code merge}
 * @param providers by provider id
 */
public record Models(
        @Key("default") Optional<ModelChoice> defaultModel,
        Map<String, String> aliases,
        Optional<ModelsMode> mode,
        Map<String, Provider> providers) {}
