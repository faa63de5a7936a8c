package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.Channel;
import io.github.openclawmaven.model.descriptor.channel.Channels;
import io.github.openclawmaven.model.descriptor.channel.TelegramWebhook;
import java.net.URI;
import java.util.Optional;

/** {@code channels}: the typed keys; what is said in the gateway's own words is laid over them by {@link FreeForm}. */
final class ChannelsSection implements SectionWriter {

    /** How the gateway names the account that a channel's own keys describe. */
    private static final String DEFAULT = "default";

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        Channels channels = deployment.descriptor().channels();
        channels.declared().forEach((id, channel) -> {
            ConfigSection section =
                    root.in("channels", id).from("channels", id).open().fixed("enabled", true);
            ConfigSection own = own(channel, section);
            RecordWriter.writeParted((Record) channel, component -> component.ofOneBot() ? own : section);
            if (id.equals("telegram")) {
                channels.webhook().ifPresent(webhook -> completeWebhook(webhook, own.from("webhook")));
            }
        });
    }

    /**
     * Where a channel's own bot stands. Beside other accounts it is one of them: 2026.2.26 starts no other bot than those,
     * and on both releases each of them inherits the rest of the channel, a webhook too.
     */
    private static ConfigSection own(Channel channel, ConfigSection section) {
        return channel.account().token().isEmpty()
                        || channel.accounts().isEmpty()
                        || channel.accounts().containsKey(DEFAULT)
                ? section
                : section.in("accounts", DEFAULT).open();
    }

    private static void completeWebhook(TelegramWebhook webhook, ConfigSection section) {
        section.put("webhookPath", path(webhook.url()), "url")
                .put("webhookPort", Optional.of(webhook.effectivePort()), "port");
    }

    private static Optional<String> path(String url) {
        try {
            return Optional.ofNullable(URI.create(url).getRawPath()).filter(path -> !path.isEmpty());
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
