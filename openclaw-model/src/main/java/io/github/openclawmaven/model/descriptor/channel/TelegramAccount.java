package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.source.MapNode;
import java.util.List;
import java.util.Optional;

/**
 * One Telegram bot.
 *
 * @param botToken from BotFather
 * @param dmPolicy who may write directly
 * @param allowFrom user ids, or {@code *}
 * @param groupPolicy in which groups it answers
 * @param groupAllowFrom user ids heard in groups
 * @param groups by group id, in the gateway's own words
 * @param streaming how an answer appears while it is written: {@code off}, {@code partial}, {@code block}, {@code progress}
 * @param settings the gateway's own words
 */
public record TelegramAccount(
        @OfOneBot Optional<SecretRef> botToken,
        Optional<DmPolicy> dmPolicy,
        List<String> allowFrom,
        Optional<GroupPolicy> groupPolicy,
        List<String> groupAllowFrom,
        Optional<MapNode> groups,
        @GatewayKey("streaming.mode") Optional<String> streaming,
        @GatewayKey(GatewayKey.THIS_PLACE) Optional<MapNode> settings)
        implements GroupAccount {

    @Override
    public Optional<SecretRef> token() {
        return botToken;
    }
}
