package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.source.MapNode;
import java.util.List;
import java.util.Optional;

/**
 * One account of a channel: the keys that most channels have. Which of them a channel knows, its schema says.
 *
 * @param dmPolicy who may write directly
 * @param allowFrom ids of those who may, as the channel has them, or {@code *}
 * @param groupPolicy in which groups it answers
 * @param groupAllowFrom ids of those who are heard in groups
 * @param groups by group id, in the gateway's own words
 * @param settings the gateway's own words
 */
public record OtherAccount(
        Optional<DmPolicy> dmPolicy,
        List<String> allowFrom,
        Optional<GroupPolicy> groupPolicy,
        List<String> groupAllowFrom,
        Optional<MapNode> groups,
        @GatewayKey(GatewayKey.THIS_PLACE) Optional<MapNode> settings)
        implements GroupAccount {}
