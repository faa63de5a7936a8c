package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Channels;
import io.github.openclawmaven.model.descriptor.Discord;
import io.github.openclawmaven.model.descriptor.DiscordAccount;
import io.github.openclawmaven.model.descriptor.SecretRef;
import io.github.openclawmaven.model.descriptor.Slack;
import io.github.openclawmaven.model.descriptor.SlackAccount;
import io.github.openclawmaven.model.descriptor.Telegram;
import io.github.openclawmaven.model.descriptor.TelegramAccount;
import io.github.openclawmaven.model.descriptor.TelegramWebhook;
import java.net.URI;
import java.util.Optional;
import java.util.Set;

/** {@code channels}: the typed keys; {@code settings} are laid over them by {@link FreeForm}. */
final class ChannelsSection implements SectionWriter {

    /** How the gateway names the account that a channel's own keys describe. */
    private static final String DEFAULT = "default";

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        Channels channels = deployment.descriptor().channels();
        for (String id : channels.ids()) {
            root.in("channels", id).from("channels", id).open().fixed("enabled", true);
        }
        channels.telegram().ifPresent(channel -> writeTelegram(channel, section(root, "telegram")));
        channels.discord().ifPresent(channel -> writeDiscord(channel, section(root, "discord")));
        channels.slack().ifPresent(channel -> writeSlack(channel, section(root, "slack")));
    }

    private static ConfigSection section(ConfigSection root, String channel) {
        return root.in("channels", channel).from("channels", channel);
    }

    private static ConfigSection account(ConfigSection channel, String id) {
        return channel.in("accounts", id).from("accounts", id).open();
    }

    /**
     * Where a channel's own bot stands. Beside other accounts it is one of them: 2026.2.26 starts no other bot than those,
     * and on both releases each of them inherits the rest of the channel, a webhook too.
     */
    private static ConfigSection own(Optional<SecretRef> token, Set<String> accounts, ConfigSection channel) {
        return token.isEmpty() || accounts.isEmpty() || accounts.contains(DEFAULT)
                ? channel
                : channel.in("accounts", DEFAULT).open();
    }

    private static void writeTelegram(Telegram channel, ConfigSection section) {
        TelegramAccount bot = channel.account();
        ConfigSection own = own(bot.botToken(), channel.accounts().keySet(), section);
        writeToken(bot, own);
        writePolicies(bot, section);
        channel.webhook().ifPresent(webhook -> writeWebhook(webhook, own.from("webhook")));
        channel.accounts().forEach((id, account) -> {
            writeToken(account, account(section, id));
            writePolicies(account, account(section, id));
        });
    }

    private static void writeToken(TelegramAccount account, ConfigSection section) {
        section.put("botToken", account.botToken());
    }

    private static void writePolicies(TelegramAccount account, ConfigSection section) {
        section.put("dmPolicy", account.dmPolicy())
                .putAll("allowFrom", account.allowFrom())
                .put("groupPolicy", account.groupPolicy())
                .putAll("groupAllowFrom", account.groupAllowFrom());
    }

    private static void writeWebhook(TelegramWebhook webhook, ConfigSection section) {
        section.put("webhookUrl", Optional.of(webhook.url()), "url")
                .put("webhookSecret", webhook.secret(), "secret")
                .put("webhookPath", path(webhook.url()), "url")
                .put("webhookPort", Optional.of(webhook.effectivePort()), "port");
    }

    private static Optional<String> path(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getRawPath()).filter(path -> !path.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void writeDiscord(Discord channel, ConfigSection section) {
        DiscordAccount bot = channel.account();
        writeToken(bot, own(bot.token(), channel.accounts().keySet(), section));
        writePolicies(bot, section);
        channel.accounts().forEach((id, account) -> {
            writeToken(account, account(section, id));
            writePolicies(account, account(section, id));
        });
    }

    private static void writeToken(DiscordAccount account, ConfigSection section) {
        section.put("token", account.token());
    }

    private static void writePolicies(DiscordAccount account, ConfigSection section) {
        section.put("dmPolicy", account.dmPolicy())
                .putAll("allowFrom", account.allowFrom())
                .put("groupPolicy", account.groupPolicy());
    }

    private static void writeSlack(Slack channel, ConfigSection section) {
        SlackAccount bot = channel.account();
        writeTokens(bot, own(bot.botToken(), channel.accounts().keySet(), section));
        writePolicies(bot, section);
        channel.accounts().forEach((id, account) -> {
            writeTokens(account, account(section, id));
            writePolicies(account, account(section, id));
        });
    }

    private static void writeTokens(SlackAccount account, ConfigSection section) {
        section.put("botToken", account.botToken()).put("appToken", account.appToken());
    }

    private static void writePolicies(SlackAccount account, ConfigSection section) {
        section.put("mode", account.mode())
                .put("signingSecret", account.signingSecret())
                .put("dmPolicy", account.dmPolicy())
                .putAll("allowFrom", account.allowFrom())
                .put("groupPolicy", account.groupPolicy());
    }
}
