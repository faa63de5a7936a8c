package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.GatewayKey;
import io.github.openclawmaven.model.descriptor.form.SecretRef;
import io.github.openclawmaven.model.source.MapNode;
import java.util.List;
import java.util.Optional;

/**
 * One Slack app.
 *
 * @param mode how it is connected; default {@code socket}
 * @param botToken {@code xoxb-…}
 * @param appToken {@code xapp-…}, for socket mode
 * @param signingSecret for HTTP mode
 * @param dmPolicy who may write directly
 * @param allowFrom user ids, or {@code *}
 * @param groupPolicy in which channels it answers
 * @param streaming how an answer appears while it is written: {@code off}, {@code partial}, {@code block}, {@code progress}
 * @param settings the gateway's own words
 */
public record SlackAccount(
        Optional<SlackMode> mode,
        @OfOneBot Optional<SecretRef> botToken,
        @OfOneBot Optional<SecretRef> appToken,
        Optional<SecretRef> signingSecret,
        Optional<DmPolicy> dmPolicy,
        List<String> allowFrom,
        Optional<GroupPolicy> groupPolicy,
        @GatewayKey("streaming.mode") Optional<String> streaming,
        @GatewayKey(GatewayKey.THIS_PLACE) Optional<MapNode> settings)
        implements ChannelAccount {

    @Override
    public Optional<SecretRef> token() {
        return botToken;
    }
}
