package io.github.openclawmaven.model.random;

import static io.github.openclawmaven.model.random.FlowYaml.quoted;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Some of the keys that become keys of openclaw.json under the same name, a few at a time. */
final class RandomKeys {

    /** Sections of which only these keys are in the table; who grows the others adds them. */
    private static final Set<String> SHARED = Set.of("agentDefaults");

    /** Sections that grow elsewhere. */
    private static final List<String> SOLE = List.of("agents.", "channels.", "gateway.", "models.", "tools.");

    private static final List<TypedKey> KEYS = TypedKey.all().stream()
            .filter(key -> SOLE.stream().noneMatch(key.path()::startsWith))
            .toList();

    private final Dice dice;
    private final GatewayRelease release;
    private final Map<String, Supplier<String>> names;
    private final Map<String, Object> tree = new LinkedHashMap<>();

    RandomKeys(Dice dice, GatewayRelease release, RandomAgents agents, RandomModels models, RandomChannels channels) {
        this.dice = dice;
        this.release = release;
        this.names = Map.of(
                "agent", agents::id,
                "model", models::model,
                "channel", () -> channels.ids().isEmpty() ? "last" : quoted(dice.pick(channels.ids())));
        plant();
    }

    /** Sections of the descriptor that are in the table alone. */
    String sections() {
        return tree.entrySet().stream()
                .filter(entry -> !SHARED.contains(entry.getKey()))
                .map(entry -> entry.getKey() + ": " + flow(entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    /** Whether the gateway's own words may speak of a section. */
    boolean leave(String section) {
        return !tree.containsKey(section);
    }

    /** The section {@code agentDefaults}. */
    String agentDefaults() {
        return flow(tree.getOrDefault("agentDefaults", Map.of()));
    }

    private void plant() {
        List<TypedKey> chosen = new ArrayList<>();
        for (int count = dice.upTo(8); count > 0; count--) {
            TypedKey key = dice.pickOf(KEYS);
            if (release.isAtLeast(key.since()) && chosen.stream().noneMatch(key::excludes)) {
                chosen.add(key);
                plant(named(key));
            }
        }
    }

    private void plant(TypedKey key) {
        List<String> path = List.of(key.path().split("\\."));
        Map<String, Object> map = tree;
        for (String section : path.subList(0, path.size() - 1)) {
            map = below(map, section);
        }
        map.put(path.get(path.size() - 1), key.value());
    }

    private TypedKey named(TypedKey key) {
        Map<String, String> given = new LinkedHashMap<>();
        names.forEach((name, value) -> given.put(name, value.get()));
        return key.with(given);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> below(Map<String, Object> map, String section) {
        return (Map<String, Object>) map.computeIfAbsent(section, name -> new LinkedHashMap<String, Object>());
    }

    private static String flow(Object value) {
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .map(entry -> entry.getKey() + ": " + flow(entry.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"))
                : value.toString();
    }
}
