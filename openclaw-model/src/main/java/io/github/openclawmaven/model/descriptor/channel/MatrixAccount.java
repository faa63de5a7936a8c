package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.source.MapNode;
import java.util.List;
import java.util.Optional;

/**
 * One account of Matrix, whose policy for direct messages has a place of its own in all releases.
 *
 * @param dmPolicy who may write directly
 * @param allowFrom user ids such as {@code @ops:example.com}, or {@code *}
 * @param groupPolicy in which rooms it answers
 * @param groupAllowFrom user ids heard in rooms
 * @param groups by room id, in the gateway's own words
 * @param settings the gateway's own words: homeserver, user, access token
 */
public record MatrixAccount(
        @GatewayKey("dm.policy") Optional<DmPolicy> dmPolicy,
        @GatewayKey("dm.allowFrom") List<String> allowFrom,
        Optional<GroupPolicy> groupPolicy,
        List<String> groupAllowFrom,
        Optional<MapNode> groups,
        @GatewayKey(GatewayKey.THIS_PLACE) Optional<MapNode> settings)
        implements GroupAccount {}
