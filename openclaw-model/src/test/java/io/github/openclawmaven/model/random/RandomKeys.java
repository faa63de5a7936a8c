package io.github.openclawmaven.model.random;

import static io.github.openclawmaven.model.random.FlowYaml.quoted;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Some of the keys that become keys of openclaw.json under the same name, a few at a time. */
final class RandomKeys {

    private static final String CHANNEL = "channel";

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
    private final boolean channels;
    private final TypedKeys keys = new TypedKeys();

    RandomKeys(Dice dice, GatewayRelease release, RandomAgents agents, RandomModels models, RandomChannels channels) {
        this.dice = dice;
        this.release = release;
        this.names =
                Map.of("agent", agents::id, "model", models::model, CHANNEL, () -> quoted(dice.pick(channels.ids())));
        this.channels = !channels.ids().isEmpty();
        plant();
    }

    /** Sections of the descriptor that are in the table alone. */
    String sections() {
        return keys.sections().entrySet().stream()
                .filter(entry -> !SHARED.contains(entry.getKey()))
                .map(entry -> entry.getKey() + ": " + entry.getValue() + "\n")
                .collect(Collectors.joining());
    }

    /** Whether the gateway's own words may speak of a section. */
    boolean leave(String section) {
        return !keys.sections().containsKey(section);
    }

    /** The section {@code agentDefaults}. */
    String agentDefaults() {
        return keys.sections().getOrDefault("agentDefaults", "{}");
    }

    private void plant() {
        for (int count = dice.upTo(8); count > 0; count--) {
            TypedKey key = dice.pickOf(KEYS);
            if (release.isAtLeast(key.since()) && keys.admits(key) && (channels || !key.names(CHANNEL))) {
                keys.add(named(key));
            }
        }
    }

    private TypedKey named(TypedKey key) {
        Map<String, String> given = new LinkedHashMap<>();
        names.forEach((name, value) -> {
            if (key.names(name)) {
                given.put(name, value.get());
            }
        });
        return key.with(given);
    }
}
