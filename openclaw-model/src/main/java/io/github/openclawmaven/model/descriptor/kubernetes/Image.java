package io.github.openclawmaven.model.descriptor.kubernetes;

import io.github.openclawmaven.model.descriptor.form.Elsewhere;
import java.util.List;
import java.util.Optional;

/**
 * The image of the gateway, or of an executor.
 *
 * @param repository without tag
 * @param tag one that starts with a release names {@code gateway.release}; default: the release
 * @param digest {@code sha256:…}
 * @param pullSecrets names of Secrets
 */
@Elsewhere(key = "pullPolicy", write = "image: {pullPolicy: …} in the values of the chart")
public record Image(
        Optional<String> repository, Optional<String> tag, Optional<String> digest, List<String> pullSecrets) {}
