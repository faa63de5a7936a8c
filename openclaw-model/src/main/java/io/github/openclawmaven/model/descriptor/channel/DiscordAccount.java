package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.source.MapNode;
import java.util.List;
import java.util.Optional;

/**
 * One Discord bot.
 *
 * @param token the bot token
 * @param dmPolicy who may write directly
 * @param allowFrom user ids, or {@code *}
 * @param groupPolicy in which guild channels it answers
 * @param streaming how an answer appears while it is written: {@code off}, {@code partial}, {@code block}, {@code progress}
 * @param settings the gateway's own words
 */
public record DiscordAccount(
        @OfOneBot Optional<SecretRef> token,
        Optional<DmPolicy> dmPolicy,
        List<String> allowFrom,
        Optional<GroupPolicy> groupPolicy,
        @GatewayKey("streaming.mode") Optional<String> streaming,
        @GatewayKey(GatewayKey.THIS_PLACE) Optional<MapNode> settings)
        implements ChannelAccount {}
