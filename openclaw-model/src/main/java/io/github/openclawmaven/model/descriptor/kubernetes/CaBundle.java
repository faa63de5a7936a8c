package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.descriptor.form.ExactlyOne;
import io.github.openclawmaven.model.descriptor.form.Required;
import java.util.Optional;

/**
 * Certificate authorities, as PEM, that the gateway trusts beside the public ones.
 *
 * @param configMap name of a ConfigMap
 * @param secret name of a Secret
 * @param key key in it
 */
@ExactlyOne({"configMap", "secret"})
public record CaBundle(Optional<String> configMap, Optional<String> secret, @Required String key) {}
