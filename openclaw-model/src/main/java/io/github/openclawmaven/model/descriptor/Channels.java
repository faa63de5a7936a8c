package io.github.openclawmaven.model.descriptor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where people reach the agents.
 *
 * @param telegram Telegram
 * @param discord Discord
 * @param slack Slack
 * @param others by channel id, in their own words
 */
@Elsewhere(key = "defaults", write = "config: {channels: {defaults: {…}}}")
@Elsewhere(key = "modelByChannel", write = "config: {channels: {modelByChannel: {…}}}")
public record Channels(
        Optional<Telegram> telegram,
        Optional<Discord> discord,
        Optional<Slack> slack,
        @Others Map<String, OtherChannel> others) {

    /** The ids of all declared channels: the typed ones, then the others in declared order. */
    public List<String> ids() {
        return Stream.of(
                        telegram.map(channel -> "telegram").stream(),
                        discord.map(channel -> "discord").stream(),
                        slack.map(channel -> "slack").stream(),
                        others.keySet().stream())
                .flatMap(ids -> ids)
                .toList();
    }

    /** The address at which Telegram calls the gateway, when it is not polled. */
    public Optional<TelegramWebhook> webhook() {
        return telegram.flatMap(Telegram::webhook);
    }
}
