package io.github.openclawmaven.model.descriptor.extension;

import java.util.Optional;

/**
 * How the gateway installs what skills need.
 *
 * @param nodeManager {@code npm}, {@code pnpm}, {@code yarn}, {@code bun}
 * @param preferBrew whether Homebrew comes first; the official image has none
 */
public record SkillInstall(Optional<String> nodeManager, Optional<Boolean> preferBrew) {}
