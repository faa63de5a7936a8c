package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.Channel;
import io.github.openclawmaven.model.descriptor.channel.ChannelAccount;
import io.github.openclawmaven.model.descriptor.channel.Channels;
import io.github.openclawmaven.model.descriptor.channel.DmPolicy;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One account of a channel, as the gateway sees it: what an account does not say, its channel says.
 *
 * @param path the place
 * @param lacksToken whether it is to run and no typed key gives it a token
 * @param dmPolicy what applies; empty when nothing is said here beyond what the channel says
 * @param allowFrom what applies
 */
record EffectiveAccount(SourcePath path, boolean lacksToken, Optional<DmPolicy> dmPolicy, List<String> allowFrom) {

    /** Ways to give a token in the channel's own words; more accounts have their own. */
    private static final List<String> OTHER_TOKENS = List.of("tokenFile", "botToken", "token", "accounts");

    /** What a bot token is called, by channel; of the others it is said in their own words. */
    private static final Map<String, String> TOKEN_KEYS =
            Map.of("telegram", "botToken", "discord", "token", "slack", "botToken");

    /** All accounts of all channels, each channel's own one first. */
    static List<EffectiveAccount> in(Channels channels) {
        List<EffectiveAccount> all = new ArrayList<>();
        channels.declared().forEach((id, channel) -> addAll(SourcePath.of("channels", id), channel, all));
        return List.copyOf(all);
    }

    private static void addAll(SourcePath path, Channel channel, List<EffectiveAccount> all) {
        ChannelAccount base = channel.account();
        all.add(new EffectiveAccount(
                path, base.token().isEmpty() && channel.accounts().isEmpty(), base.dmPolicy(), base.allowFrom()));
        channel.accounts().forEach((id, account) -> {
            boolean saysNothing =
                    account.dmPolicy().isEmpty() && account.allowFrom().isEmpty();
            all.add(new EffectiveAccount(
                    path.then("accounts", id),
                    account.token().isEmpty(),
                    saysNothing ? Optional.empty() : account.dmPolicy().or(base::dmPolicy),
                    account.allowFrom().isEmpty() ? base.allowFrom() : account.allowFrom()));
        });
    }

    /** What its bot token is called; empty when that is said in the gateway's own words. */
    Optional<String> tokenKey() {
        return Optional.ofNullable(TOKEN_KEYS.get(path.segments().get(1)));
    }

    /** Whether it is to run and has no token, in the gateway's own words neither. */
    boolean lacksToken(Deployment deployment) {
        return lacksToken
                && tokenKey().isPresent()
                && !OwnWords.of(path, deployment).say(OTHER_TOKENS)
                && !deployment.misreads(path.then(tokenKey().get()))
                && !deployment.misreads(path.then("accounts"));
    }
}
