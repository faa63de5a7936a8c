package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.ExactlyOne;
import java.util.Optional;

/**
 * One conversation, by its kind.
 *
 * @param group a group
 * @param direct one person
 * @param channel a channel of a workspace
 */
@ExactlyOne({"group", "direct", "channel"})
public record Peer(Optional<String> group, Optional<String> direct, Optional<String> channel) {}
