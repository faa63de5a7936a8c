package io.github.openclawmaven.model.random;

import static io.github.openclawmaven.model.random.FlowYaml.block;

import java.util.function.Supplier;

/** What a descriptor says in the gateway's own words, with keys that have none of their own. */
final class RandomConfig {

    private final Dice dice;
    private final RandomAgents agents;
    private final RandomModels models;
    private final RandomKeys keys;

    RandomConfig(Dice dice, RandomAgents agents, RandomModels models, RandomKeys keys) {
        this.keys = keys;
        this.dice = dice;
        this.agents = agents;
        this.models = models;
    }

    /** The section {@code config}. */
    String section() {
        return block(
                own(
                        "session",
                        "session: {dmScope: " + dice.flaw(dice.pick("per-channel-peer", "main", "per-peer"), "everyone")
                                + "}"),
                own("hooks", () -> "hooks: " + hooks()),
                own("logging", "logging: {level: " + dice.flaw(dice.pick("info", "debug"), "loud") + "}"),
                own(
                        "messages",
                        "messages: {ackReactionScope: " + dice.flaw(dice.pick("all", "group-mentions"), "some") + "}"),
                dice.maybe(dice.flaw("", "cron: {maxConcurrentRuns: 2}", "cron: {maxConcurrentRuns: -1}")),
                own("commands", "commands: {native: " + dice.flaw(dice.pick("auto", "true"), "sometimes") + "}"),
                dice.maybe(() -> "broadcast: {strategy: " + dice.flaw("parallel", "random") + ", \"120@g.us\": ["
                        + agents.id() + "]}"),
                own("agentDefaults", () -> "agents: {defaults: {imageModel: " + models.model() + "}}"),
                dice.maybe("tools: {media: {audio: {enabled: " + dice.flaw("true", "1") + "}}}"));
    }

    private String own(String section, String text) {
        return own(section, () -> text);
    }

    private String own(String section, Supplier<String> text) {
        return keys.leave(section) ? dice.maybe(text) : "";
    }

    private String hooks() {
        return block(
                "enabled: true, token: \"$" + "{PROXY}\"",
                dice.maybe("path: " + dice.flaw("/hooks", "hooks", "/")),
                dice.maybe(dice.flaw("", "maxBodyBytes: 1000")),
                dice.maybe(() -> "mappings: [{id: a, match: {path: gh}, action: "
                        + dice.flaw(dice.pick("agent", "wake"), "sleep") + ", agentId: " + agents.id()
                        + ", messageTemplate: hi}]"));
    }
}
