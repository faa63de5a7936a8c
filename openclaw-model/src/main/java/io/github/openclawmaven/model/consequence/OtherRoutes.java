package io.github.openclawmaven.model.consequence;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.descriptor.hook.HookMapping;
import io.github.openclawmaven.model.descriptor.hook.Hooks;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNodes;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What reaches agents without a channel: jobs, heartbeats, hooks, programs, and what is said in the gateway's own words. */
final class OtherRoutes {

    private static final String ANY = "*";

    private final Deployment deployment;
    private final Descriptor descriptor;
    private final List<Route> routes = new ArrayList<>();

    private OtherRoutes(Deployment deployment) {
        this.deployment = deployment;
        this.descriptor = deployment.descriptor();
    }

    static List<Route> of(Deployment deployment) {
        OtherRoutes others = new OtherRoutes(deployment);
        others.addJobs();
        others.addHeartbeats();
        others.addHooks();
        others.addPrograms();
        others.addOwnWords();
        return List.copyOf(others.routes);
    }

    private void addJobs() {
        descriptor.jobs().forEach((id, job) -> job.agent()
                .or(descriptor::effectiveDefaultAgent)
                .ifPresent(agent -> add(Door.Kind.JOB, "job " + id, Audience.CLOCK, SourcePath.of("jobs", id), agent)));
    }

    /** Where an agent says so, only those that do have any; else the default agent does. */
    private void addHeartbeats() {
        List<String> own = descriptor.agents().keySet().stream()
                .filter(id -> descriptor.agents().get(id).heartbeat().isPresent())
                .toList();
        own.forEach(id ->
                add(Door.Kind.HEARTBEAT, "heartbeat", Audience.CLOCK, SourcePath.of("agents", id, "heartbeat"), id));
        if (own.isEmpty() && descriptor.agentDefaults().heartbeat().isPresent()) {
            SourcePath shared = SourcePath.of("agentDefaults", "heartbeat");
            descriptor
                    .effectiveDefaultAgent()
                    .ifPresent(id -> add(Door.Kind.HEARTBEAT, "heartbeat", Audience.CLOCK, shared, id));
        }
    }

    private void addHooks() {
        SourcePath place = SourcePath.of("hooks");
        descriptor
                .hooks()
                .filter(hooks -> hooks.enabled().orElse(hooks.token().isPresent()))
                .ifPresent(hooks ->
                        agentsOf(hooks).forEach(agent -> add(Door.Kind.HOOK, "hooks", Audience.HOLDERS, place, agent)));
    }

    private Set<String> agentsOf(Hooks hooks) {
        Set<String> named = new LinkedHashSet<>();
        hooks.allowedAgents().stream()
                .flatMap(agent -> agent.equals(ANY) ? descriptor.agents().keySet().stream() : Stream.of(agent))
                .forEach(named::add);
        hooks.mappings().stream()
                .map(HookMapping::agent)
                .flatMap(Optional::stream)
                .forEach(named::add);
        descriptor.effectiveDefaultAgent().ifPresent(named::add);
        return named;
    }

    private void addPrograms() {
        SourcePath place = SourcePath.of("gateway", "http");
        descriptor
                .gateway()
                .http()
                .filter(http ->
                        http.chatCompletions().orElse(false) || http.responses().orElse(false))
                .ifPresent(http -> descriptor
                        .agents()
                        .keySet()
                        .forEach(agent -> add(Door.Kind.PROGRAM, "HTTP endpoint", Audience.HOLDERS, place, agent)));
    }

    /** A place in the gateway's own words that names an agent may lead to it. */
    private void addOwnWords() {
        Stream<SourcePath> channels = descriptor.channels().declared().entrySet().stream()
                .flatMap(entry -> Stream.concat(
                        Stream.of(SourcePath.of("channels", entry.getKey())),
                        entry.getValue().accounts().keySet().stream()
                                .map(account -> SourcePath.of("channels", entry.getKey(), "accounts", account))))
                .flatMap(account -> Stream.of(account.then("settings"), account.then("groups")));
        Stream.concat(Stream.of(SourcePath.of("config")), channels)
                .forEach(place -> deployment.source().find(place).stream()
                        .flatMap(SourceNodes::of)
                        .filter(ScalarNode.class::isInstance)
                        .map(node -> ((ScalarNode) node).text())
                        .filter(descriptor.agents()::containsKey)
                        .distinct()
                        .forEach(agent -> add(Door.Kind.OWN_WORDS, place.toString(), Audience.NAMED, place, agent)));
    }

    private void add(Door.Kind kind, String name, Audience audience, SourcePath place, String agent) {
        routes.add(new Route(new Door(kind, name, audience, place), agent, Optional.empty()));
    }
}
