package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.channel.Binding;
import io.github.openclawmaven.model.descriptor.channel.Peer;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the doors of channels lead: each kind of conversation to the agent of its binding, all others to the channel's or the default agent. */
final class Routes {

    private final Descriptor descriptor;

    private Routes(Descriptor descriptor) {
        this.descriptor = descriptor;
    }

    /** All of a deployment's channels, in their order. */
    static List<Route> ofChannels(Deployment deployment) {
        Routes routes = new Routes(deployment.descriptor());
        return ChannelDoor.in(deployment).stream()
                .flatMap(door -> routes.of(door).stream())
                .toList();
    }

    private List<Route> of(ChannelDoor door) {
        List<Route> routes = new ArrayList<>();
        bindings(door)
                .filter(at -> isNarrow(binding(at)) && concerns(binding(at), door))
                .forEach(at -> routes.add(route(door, at)));
        Optional<Route> general = bindings(door)
                .filter(at -> !isNarrow(binding(at)))
                .boxed()
                .sorted((one, other) -> Boolean.compare(
                        binding(other).account().isPresent(),
                        binding(one).account().isPresent()))
                .findFirst()
                .map(at -> new Route(door.door(), binding(at).agent(), Optional.of(place(at))));
        general.or(() -> descriptor
                        .effectiveDefaultAgent()
                        .map(agent -> new Route(door.door(), agent, Optional.empty())))
                .ifPresent(routes::add);
        return routes;
    }

    private IntStream bindings(ChannelDoor door) {
        return IntStream.range(0, descriptor.bindings().size()).filter(at -> {
            Binding binding = binding(at);
            return binding.channel().equals(door.channel())
                    && binding.account().map(door.account()::equals).orElse(true);
        });
    }

    private Binding binding(int at) {
        return descriptor.bindings().get(at);
    }

    private static SourcePath place(int at) {
        return SourcePath.of("bindings", at);
    }

    private Route route(ChannelDoor door, int at) {
        Binding binding = binding(at);
        return new Route(
                door.group().isPresent() ? door.door() : door.door().only(conversation(binding)),
                binding.agent(),
                Optional.of(place(at)));
    }

    /** Whether it is for some conversations of its channel only. */
    private static boolean isNarrow(Binding binding) {
        return binding.peer().isPresent()
                || binding.guild().isPresent()
                || binding.team().isPresent();
    }

    private static boolean concerns(Binding binding, ChannelDoor door) {
        boolean person = binding.peer().flatMap(Peer::direct).isPresent();
        if (door.door().kind() == Door.Kind.DIRECT) {
            return person || binding.peer().isEmpty() && binding.guild().isEmpty();
        }
        return !person && door.group().map(group -> group.equals(id(binding))).orElse(true);
    }

    private static String id(Binding binding) {
        return binding.peer()
                .flatMap(peer -> peer.group().or(peer::channel).or(peer::direct))
                .orElse("");
    }

    private static String conversation(Binding binding) {
        return binding.peer().isPresent()
                ? id(binding)
                : binding.guild()
                        .map(guild -> "guild " + guild)
                        .orElseGet(() -> "team " + binding.team().orElse(""));
    }
}
