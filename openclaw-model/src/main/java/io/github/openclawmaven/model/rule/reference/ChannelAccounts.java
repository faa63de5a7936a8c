package io.github.openclawmaven.model.rule.reference;

import io.github.openclawmaven.model.descriptor.Channels;
import io.github.openclawmaven.model.descriptor.OtherChannel;
import io.github.openclawmaven.model.source.MapNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The accounts of the channels that have typed keys. */
final class ChannelAccounts {

    /** How the gateway names the account that a channel's own keys describe. */
    private static final String DEFAULT = "default";

    private ChannelAccounts() {}

    /** The accounts that a binding may name, the channel's own one first. */
    static List<String> ids(Channels channels, String channel) {
        List<String> ids = new ArrayList<>(List.of(DEFAULT));
        Set<String> declared =
                switch (channel) {
                    case "telegram" -> channels.telegram()
                            .map(it -> it.accounts().keySet())
                            .orElse(Set.of());
                    case "discord" -> channels.discord()
                            .map(it -> it.accounts().keySet())
                            .orElse(Set.of());
                    case "slack" -> channels.slack()
                            .map(it -> it.accounts().keySet())
                            .orElse(Set.of());
                    default -> inSettings(channels.others().get(channel));
                };
        declared.stream().filter(id -> !id.equals(DEFAULT)).forEach(ids::add);
        return List.copyOf(ids);
    }

    private static Set<String> inSettings(OtherChannel channel) {
        return channel.settings()
                .flatMap(settings -> settings.get("accounts"))
                .filter(MapNode.class::isInstance)
                .map(accounts -> ((MapNode) accounts).entries().keySet())
                .orElse(Set.of());
    }
}
