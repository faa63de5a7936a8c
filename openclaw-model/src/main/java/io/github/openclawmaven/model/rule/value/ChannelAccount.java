package io.github.openclawmaven.model.rule.value;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Channels;
import io.github.openclawmaven.model.descriptor.DiscordAccount;
import io.github.openclawmaven.model.descriptor.DmPolicy;
import io.github.openclawmaven.model.descriptor.SlackAccount;
import io.github.openclawmaven.model.descriptor.TelegramAccount;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One account of Telegram, Discord or Slack, as the gateway sees it: what an account does not say, its channel says.
 *
 * @param path the place
 * @param tokenKey what its bot token is called
 * @param lacksToken whether it is to run and no typed key gives it a token
 * @param dmPolicy what applies; empty when nothing is said here beyond what the channel says
 * @param allowFrom what applies
 */
record ChannelAccount(
        SourcePath path, String tokenKey, boolean lacksToken, Optional<DmPolicy> dmPolicy, List<String> allowFrom) {

    /** Ways to give a token in the channel's own words; more accounts have their own. */
    private static final List<String> OTHER_TOKENS = List.of("tokenFile", "botToken", "token", "accounts");

    /** All accounts of the channels that have typed keys, each channel's own one first. */
    static List<ChannelAccount> in(Channels channels) {
        List<ChannelAccount> all = new ArrayList<>();
        channels.telegram()
                .ifPresent(channel ->
                        addAll("telegram", "botToken", channel.account(), channel.accounts(), Said::of, all));
        channels.discord()
                .ifPresent(channel -> addAll("discord", "token", channel.account(), channel.accounts(), Said::of, all));
        channels.slack()
                .ifPresent(
                        channel -> addAll("slack", "botToken", channel.account(), channel.accounts(), Said::of, all));
        return List.copyOf(all);
    }

    private static <T> void addAll(
            String channel,
            String tokenKey,
            T own,
            Map<String, T> accounts,
            Function<T, Said> said,
            List<ChannelAccount> all) {
        SourcePath path = SourcePath.of("channels", channel);
        Said base = said.apply(own);
        all.add(new ChannelAccount(
                path, tokenKey, !base.hasToken() && accounts.isEmpty(), base.dmPolicy(), base.allowFrom()));
        accounts.forEach((id, account) -> {
            Said more = said.apply(account);
            boolean saysNothing = more.dmPolicy().isEmpty() && more.allowFrom().isEmpty();
            all.add(new ChannelAccount(
                    path.then("accounts", id),
                    tokenKey,
                    !more.hasToken(),
                    saysNothing ? Optional.empty() : more.dmPolicy().or(base::dmPolicy),
                    more.allowFrom().isEmpty() ? base.allowFrom() : more.allowFrom()));
        });
    }

    /** Whether it is to run and has no token, in the gateway's own words neither. */
    boolean lacksToken(Deployment deployment) {
        return lacksToken
                && !OwnWords.of(path, deployment).say(OTHER_TOKENS)
                && !deployment.misreads(path.then(tokenKey))
                && !deployment.misreads(path.then("accounts"));
    }

    /** What the three kinds of accounts have in common. */
    private record Said(boolean hasToken, Optional<DmPolicy> dmPolicy, List<String> allowFrom) {

        static Said of(TelegramAccount account) {
            return new Said(account.botToken().isPresent(), account.dmPolicy(), account.allowFrom());
        }

        static Said of(DiscordAccount account) {
            return new Said(account.token().isPresent(), account.dmPolicy(), account.allowFrom());
        }

        static Said of(SlackAccount account) {
            return new Said(account.botToken().isPresent(), account.dmPolicy(), account.allowFrom());
        }
    }
}
