package io.github.openclawmaven.model.descriptor.agent;

import java.util.Optional;

/**
 * How an agent appears in channels.
 *
 * @param name display name
 * @param emoji one emoji
 * @param theme a few words on its manner
 * @param avatar a workspace path or URL of its picture
 */
public record Identity(
        Optional<String> name, Optional<String> emoji, Optional<String> theme, Optional<String> avatar) {}
