package io.github.openclawmaven.model.descriptor;

import java.util.Map;
import java.util.Optional;

/**
 * Models and who provides them.
 *
 * @param defaultModel for agents that choose none
 * @param providers by provider id
 */
public record Models(@Key("default") Optional<ModelChoice> defaultModel, Map<String, Provider> providers) {}
