package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.descriptor.form.ExactlyOne;
import java.util.List;
import java.util.Optional;

/**
 * Keys of a Secret or ConfigMap as variables of the same names.
 *
 * @param secret name of a Secret, whose keys are listed
 * @param configMap name of a ConfigMap
 * @param keys of a ConfigMap absent: all that it has, and nothing can be checked
 */
@ExactlyOne({"secret", "configMap"})
public record EnvSource(Optional<String> secret, Optional<String> configMap, List<String> keys) {}
