package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.descriptor.form.ExactlyOne;
import io.github.openclawmaven.model.descriptor.form.Required;
import java.util.Optional;

/**
 * One key of a Secret or ConfigMap as a file, read-only.
 *
 * @param secret name of a Secret
 * @param configMap name of a ConfigMap
 * @param key key in it
 * @param path absolute; absent: {@code /etc/openclaw/files/<name>/<key>}
 * @param env variable that gets the path
 */
@ExactlyOne({"secret", "configMap"})
public record FileMount(
        Optional<String> secret,
        Optional<String> configMap,
        @Required String key,
        Optional<String> path,
        Optional<String> env) {}
