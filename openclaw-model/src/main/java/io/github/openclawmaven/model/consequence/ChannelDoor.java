package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.channel.Channel;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A door of a channel, by one of its accounts.
 *
 * @param group the one that it is about; empty for all
 */
record ChannelDoor(Door door, String channel, String account, Optional<String> group) {

    /** How the gateway names the account that a channel's own keys describe. */
    private static final String DEFAULT = "default";

    private static final String ANYBODY = "*";

    /** What groups are called, by the channels. */
    private static final String[] GROUPS = {"groups", "guilds", "channels", "teams"};

    private static final String[] LISTS_OF_DIRECT = {"allowFrom", "dm.allowFrom"};

    private static final String[] LISTS_OF_GROUPS = {"groupAllowFrom", "allowFrom"};

    /** All of a deployment by which somebody gets in. */
    static List<ChannelDoor> in(Deployment deployment) {
        List<ChannelDoor> doors = new ArrayList<>();
        deployment.descriptor().channels().declared().forEach((id, channel) -> accounts(channel)
                .forEach(account ->
                        doors.addAll(of(id, account, channel.accounts().size(), deployment))));
        return List.copyOf(doors);
    }

    /** Those that run: the channel's own one stands for the others, where it is no bot itself. */
    static Set<String> accounts(Channel channel) {
        Set<String> accounts = new LinkedHashSet<>();
        if (channel.accounts().isEmpty() || channel.account().token().isPresent()) {
            accounts.add(DEFAULT);
        }
        accounts.addAll(channel.accounts().keySet());
        return accounts;
    }

    private static List<ChannelDoor> of(String channel, String account, int others, Deployment deployment) {
        SourcePath place = SourcePath.of("channels", channel);
        SourcePath free = SourcePath.of("config", "channels");
        SourcePath own = place.then("accounts", account);
        StatedWords words = StatedWords.of(
                deployment,
                own,
                own.then("settings"),
                free.then(channel, "accounts", account),
                place,
                place.then("settings"),
                free.then(channel),
                free.then("defaults"));
        String name = account.equals(DEFAULT) && others == 0 ? channel : channel + " account " + account;
        List<ChannelDoor> doors = new ArrayList<>();
        direct(words)
                .map(audience -> door(Door.Kind.DIRECT, name, audience, "dmPolicy", words, place))
                .ifPresent(door -> doors.add(new ChannelDoor(door, channel, account, Optional.empty())));
        groups(words)
                .map(audience -> door(Door.Kind.GROUP, name + " groups", audience, "groupPolicy", words, place))
                .ifPresent(door -> doors.add(new ChannelDoor(door, channel, account, Optional.empty())));
        openGroups(words)
                .forEach(group -> doors.add(new ChannelDoor(
                        new Door(
                                Door.Kind.GROUP,
                                name + " group " + group,
                                Audience.MEMBERS,
                                words.in("groups", group)
                                        .place("groupPolicy", "allowFrom")
                                        .orElse(place)),
                        channel,
                        account,
                        Optional.of(group))));
        return doors;
    }

    private static Door door(
            Door.Kind kind, String name, Audience audience, String key, StatedWords words, SourcePath channel) {
        SourcePath place =
                audience.isOpen() && words.text(key).filter("open"::equals).isEmpty()
                        ? words.place(kind == Door.Kind.DIRECT ? LISTS_OF_DIRECT : LISTS_OF_GROUPS)
                                .orElse(channel)
                        : words.place(key, "dm.policy").orElse(channel);
        return new Door(kind, name, audience, place);
    }

    private static Optional<Audience> direct(StatedWords words) {
        String policy = words.text("dmPolicy", "dm.policy").orElse("pairing");
        List<String> named = words.items(LISTS_OF_DIRECT);
        if (policy.equals("disabled")) {
            return Optional.empty();
        }
        if (policy.equals("open") || named.contains(ANYBODY)) {
            return Optional.of(Audience.ANYBODY);
        }
        return policy.equals("pairing")
                ? Optional.of(Audience.PAIRED)
                : Optional.of(Audience.NAMED).filter(audience -> !named.isEmpty());
    }

    /**
     * Where {@code groups} are named, nobody is heard in another, whatever the policy (2026.2.26 and 2026.9.6). What holds where nothing is
     * said differs by channel: somebody may be heard.
     */
    private static Optional<Audience> groups(StatedWords words) {
        Optional<String> policy = words.text("groupPolicy");
        List<String> senders = words.list("groupAllowFrom").orElseGet(() -> words.items("allowFrom"));
        Set<String> listed = keys(words, "groups");
        if (policy.filter("disabled"::equals).isPresent()) {
            return Optional.empty();
        }
        if (policy.filter("open"::equals).isPresent() || senders.contains(ANYBODY)) {
            return Optional.of(listed.isEmpty() || listed.contains(ANYBODY) ? Audience.ANYBODY : Audience.MEMBERS);
        }
        return Optional.of(Audience.NAMED)
                .filter(audience -> policy.isEmpty()
                        || !senders.isEmpty()
                        || !keys(words, GROUPS).isEmpty());
    }

    private static Set<String> keys(StatedWords words, String... names) {
        return words.map(names).map(map -> map.entries().keySet()).orElse(Set.of());
    }

    /** Groups that say of themselves that all in them are heard. */
    private static List<String> openGroups(StatedWords words) {
        return words.map("groups").map(MapNode::entries).stream()
                .flatMap(groups -> groups.keySet().stream())
                .filter(group -> !group.equals(ANYBODY))
                .filter(group -> isOpen(words.in("groups", group)))
                .toList();
    }

    private static boolean isOpen(StatedWords group) {
        return group.text("groupPolicy").filter("open"::equals).isPresent()
                || group.items("allowFrom").contains(ANYBODY);
    }
}
