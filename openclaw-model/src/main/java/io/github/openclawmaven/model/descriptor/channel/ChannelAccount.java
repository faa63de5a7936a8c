package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.source.MapNode;
import java.util.List;
import java.util.Optional;

/** One bot of a channel: what those of all channels have. */
public interface ChannelAccount {

    /** What makes it a bot; empty where that is said in the gateway's own words. */
    default Optional<SecretRef> token() {
        return Optional.empty();
    }

    /** Who may write directly. */
    Optional<DmPolicy> dmPolicy();

    /** Ids of those who may write directly, or {@code *}. */
    List<String> allowFrom();

    /** In which groups it answers. */
    Optional<GroupPolicy> groupPolicy();

    /** The gateway's own words. */
    Optional<MapNode> settings();
}
