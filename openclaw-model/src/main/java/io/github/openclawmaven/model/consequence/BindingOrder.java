package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.channel.Binding;
import io.github.openclawmaven.model.descriptor.channel.Channel;
import io.github.openclawmaven.model.source.MapNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of several bindings that match the gateway takes: the one that asks for a conversation, then for a guild with roles, a guild, a
 * team, an account, and last the one of the whole channel; among their like the first (2026.2.26 and 2026.9.6).
 */
public final class BindingOrder {

    private final List<PlacedBinding> bindings;
    private final Descriptor descriptor;

    public BindingOrder(Descriptor descriptor) {
        this.descriptor = descriptor;
        this.bindings = PlacedBinding.in(descriptor);
    }

    /** What the gateway always takes instead of a binding that is no repetition of another; empty where some messages come to it. */
    public Optional<List<PlacedBinding>> hiding(PlacedBinding placed) {
        return bindings.stream()
                .takeWhile(other -> !other.equals(placed))
                .filter(other -> covers(other.binding(), placed.binding()))
                .filter(other -> !other.match().equals(placed.match()))
                .findFirst()
                .map(List::of)
                .or(() -> ofAccounts(placed));
    }

    /** Of a channel of which each account has its own. */
    private Optional<List<PlacedBinding>> ofAccounts(PlacedBinding placed) {
        Optional<Channel> channel = Optional.ofNullable(
                descriptor.channels().declared().get(placed.binding().channel()));
        if (rank(placed.binding()) != Rank.CHANNEL
                || channel.filter(BindingOrder::isKnown).isEmpty()) {
            return Optional.empty();
        }
        List<PlacedBinding> own = bindings.stream()
                .filter(other -> rank(other.binding()) == Rank.ACCOUNT)
                .filter(other ->
                        other.binding().channel().equals(placed.binding().channel()))
                .toList();
        Set<String> bound = own.stream()
                .flatMap(other -> other.binding().account().stream())
                .collect(Collectors.toUnmodifiableSet());
        return Optional.of(own).filter(others -> bound.containsAll(ChannelDoor.accounts(channel.get())));
    }

    /** Whether no account is declared in the gateway's own words. */
    private static boolean isKnown(Channel channel) {
        return channel.account()
                .settings()
                .flatMap(settings -> settings.get("accounts"))
                .filter(MapNode.class::isInstance)
                .isEmpty();
    }

    /** Whether one takes all that another of its rank asks for. */
    private static boolean covers(Binding one, Binding other) {
        return one.channel().equals(other.channel())
                && rank(one) == rank(other)
                && asksNoMore(one.account(), other.account())
                && asksNoMore(one.peer(), other.peer())
                && asksNoMore(one.guild(), other.guild())
                && asksNoMore(one.team(), other.team())
                && (one.roles().isEmpty()
                        || !other.roles().isEmpty() && one.roles().containsAll(other.roles()));
    }

    private static <T> boolean asksNoMore(Optional<T> one, Optional<T> other) {
        return one.isEmpty() || one.equals(other);
    }

    private static Rank rank(Binding binding) {
        if (binding.peer().isPresent()) {
            return Rank.PEER;
        }
        if (binding.guild().isPresent()) {
            return binding.roles().isEmpty() ? Rank.GUILD : Rank.ROLES;
        }
        if (binding.team().isPresent()) {
            return Rank.TEAM;
        }
        return binding.account().isPresent() ? Rank.ACCOUNT : Rank.CHANNEL;
    }

    private enum Rank {
        PEER,
        ROLES,
        GUILD,
        TEAM,
        ACCOUNT,
        CHANNEL
    }
}
