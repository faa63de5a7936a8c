package io.github.openclawmaven.model.descriptor.kubernetes;

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
public record Image(
        Optional<String> repository, Optional<String> tag, Optional<String> digest, List<String> pullSecrets) {}
