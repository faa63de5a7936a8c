package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.descriptor.channel.Channel;
import io.github.openclawmaven.model.descriptor.channel.ChannelAccount;
import io.github.openclawmaven.model.descriptor.channel.Channels;
import io.github.openclawmaven.model.source.MapNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The accounts of channels. */
final class ChannelAccounts {

    /** How the gateway names the account that a channel's own keys describe. */
    private static final String DEFAULT = "default";

    private ChannelAccounts() {}

    /** The accounts that a binding may name, the channel's own one first. */
    static List<String> ids(Channels channels, String channel) {
        List<String> ids = new ArrayList<>(List.of(DEFAULT));
        Channel of = channels.declared().get(channel);
        Set<String> declared = new LinkedHashSet<>(of.accounts().keySet());
        declared.addAll(inSettings(of.account()));
        declared.stream().filter(id -> !id.equals(DEFAULT)).forEach(ids::add);
        return List.copyOf(ids);
    }

    private static Set<String> inSettings(ChannelAccount account) {
        return account.settings()
                .flatMap(settings -> settings.get("accounts"))
                .filter(MapNode.class::isInstance)
                .map(accounts -> ((MapNode) accounts).entries().keySet())
                .orElse(Set.of());
    }
}
