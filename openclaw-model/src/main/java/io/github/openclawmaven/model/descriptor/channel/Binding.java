package io.github.openclawmaven.model.descriptor.channel;

import io.github.openclawmaven.model.descriptor.form.Required;
import java.util.List;
import java.util.Optional;

/**
 * Routes messages that match to an agent; the most specific binding wins.
 *
 * @param channel a declared channel
 * @param account absent: all accounts of the channel
 * @param peer one conversation
 * @param guild a Discord guild
 * @param roles Discord roles in it
 * @param team a Slack workspace
 * @param agent who answers
 */
public record Binding(
        @Required String channel,
        Optional<String> account,
        Optional<Peer> peer,
        Optional<String> guild,
        List<String> roles,
        Optional<String> team,
        @Required String agent) {}
