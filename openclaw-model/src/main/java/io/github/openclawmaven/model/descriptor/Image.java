package io.github.openclawmaven.model.descriptor;

import java.util.List;
import java.util.Optional;

/**
 * The image of the gateway; its tag is always the release.
 *
 * @param repository without tag
 * @param digest {@code sha256:…}
 * @param pullSecrets names of Secrets
 */
public record Image(Optional<String> repository, Optional<String> digest, List<String> pullSecrets) {}
