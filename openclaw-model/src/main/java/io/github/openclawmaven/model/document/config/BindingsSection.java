package io.github.openclawmaven.model.document.config;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.channel.Binding;
import io.github.openclawmaven.model.descriptor.channel.Peer;
import java.util.List;
import java.util.Optional;

/**
 * {@code bindings}, ended by one for each channel to the default agent: from 2026.8.1 an explicit fleet answers nobody
 * whom no binding matches.
 */
final class BindingsSection implements SectionWriter {

    /** Without it a binding matches the default account of the channel only. */
    private static final String ALL_ACCOUNTS = "*";

    @Override
    public void write(Deployment deployment, ConfigSection root) {
        Descriptor descriptor = deployment.descriptor();
        List<Binding> bindings = descriptor.bindings();
        for (int index = 0; index < bindings.size(); index++) {
            writeBinding(bindings.get(index), root.from("bindings", index).item("bindings"));
        }
        descriptor.effectiveDefaultAgent().ifPresent(agent -> descriptor.channels().ids().stream()
                .filter(channel -> bindings.stream().noneMatch(binding -> catchesAll(binding, channel)))
                .forEach(channel -> {
                    ConfigSection item = root.from("channels", channel).item("bindings");
                    item.put("agentId", Optional.of(agent), "defaultAgent");
                    item.in("match").fixed("channel", channel).fixed("accountId", ALL_ACCOUNTS);
                }));
    }

    private static boolean catchesAll(Binding binding, String channel) {
        return binding.channel().equals(channel)
                && binding.account().isEmpty()
                && binding.peer().isEmpty()
                && binding.guild().isEmpty()
                && binding.roles().isEmpty()
                && binding.team().isEmpty();
    }

    private static void writeBinding(Binding binding, ConfigSection item) {
        item.put("agentId", Optional.of(binding.agent()), "agent");
        ConfigSection match = item.in("match");
        match.put("channel", Optional.of(binding.channel()));
        match.put("accountId", binding.account().or(() -> Optional.of(ALL_ACCOUNTS)), "account");
        binding.peer().ifPresent(peer -> writePeer(peer, match.in("peer").from("peer")));
        match.put("guildId", binding.guild(), "guild");
        match.putAll("roles", binding.roles());
        match.put("teamId", binding.team(), "team");
    }

    private static void writePeer(Peer peer, ConfigSection section) {
        peer.group().ifPresent(id -> section.fixed("kind", "group").put("id", Optional.of(id), "group"));
        peer.direct().ifPresent(id -> section.fixed("kind", "direct").put("id", Optional.of(id), "direct"));
        peer.channel().ifPresent(id -> section.fixed("kind", "channel").put("id", Optional.of(id), "channel"));
    }
}
