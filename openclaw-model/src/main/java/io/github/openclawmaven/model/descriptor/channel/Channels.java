package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.Elsewhere;
import io.github.openclawmaven.model.descriptor.form.Others;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where people reach the agents.
 *
 * @param telegram Telegram
 * @param discord Discord
 * @param slack Slack
 * @param matrix Matrix
 * @param others by channel id
 */
@Elsewhere(key = "defaults", write = "config: {channels: {defaults: {…}}}")
@Elsewhere(key = "modelByChannel", write = "config: {channels: {modelByChannel: {…}}}")
public record Channels(
        Optional<Telegram> telegram,
        Optional<Discord> discord,
        Optional<Slack> slack,
        Optional<Matrix> matrix,
        @Others Map<String, OtherChannel> others) {

    /** All declared channels by id: the typed ones, then the others in declared order. */
    public Map<String, Channel> declared() {
        Map<String, Channel> declared = new LinkedHashMap<>();
        telegram.ifPresent(channel -> declared.put("telegram", channel));
        discord.ifPresent(channel -> declared.put("discord", channel));
        slack.ifPresent(channel -> declared.put("slack", channel));
        matrix.ifPresent(channel -> declared.put("matrix", channel));
        declared.putAll(others);
        return Collections.unmodifiableMap(declared);
    }

    /** The ids of all declared channels. */
    public List<String> ids() {
        return List.copyOf(declared().keySet());
    }

    /** The address at which Telegram calls the gateway, when it is not polled. */
    public Optional<TelegramWebhook> webhook() {
        return telegram.flatMap(Telegram::webhook);
    }
}
