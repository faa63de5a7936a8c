package io.github.openclawmaven.model.random;

import static io.github.openclawmaven.model.random.FlowYaml.block;
import static io.github.openclawmaven.model.random.FlowYaml.entry;
import static io.github.openclawmaven.model.random.FlowYaml.quoted;
import static io.github.openclawmaven.model.random.FlowYaml.section;

import java.util.ArrayList;
import java.util.List;

/** Channels with what leads from them to an agent. */
final class RandomChannels {

    private final Dice dice;
    private final ReleaseNames names;
    private final RandomAgents agents;
    private final List<String> channels = new ArrayList<>();
    private final List<String> bindings = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();

    RandomChannels(Dice dice, ReleaseNames names, RandomAgents agents) {
        this.dice = dice;
        this.names = names;
        this.agents = agents;
        if (dice.once(2)) {
            add("telegram", telegram(), "peer: {direct: 42}", "peer: {group: \"-100\"}", "account: two");
        }
        if (dice.once(2)) {
            add("discord", discord(), "guild: \"222\", roles: [admin]", "peer: {direct: \"5\"}");
        }
        if (dice.once(2)) {
            add("slack", slack(), "team: T1, peer: {channel: C42}", "account: default");
        }
        if (!dice.flaw("", "another").isEmpty()) {
            // Of the others it alone has a section of its own.
            boolean matrix = names.otherChannels().contains("matrix") && dice.once(3);
            String other = matrix ? "matrix" : dice.pick(names.otherChannels());
            add(other, other(), "peer: {direct: any}");
        }
    }

    /** The sections {@code channels} and {@code bindings}; empty when there is no channel. */
    String sections() {
        List<String> chosen = bindings.stream()
                .filter(binding -> dice.once(2))
                .map(binding -> "{" + binding + ", agent: " + agents.id() + "}")
                .toList();
        return channels.isEmpty()
                ? ""
                : section("channels", block(channels.toArray(String[]::new))) + "bindings: " + chosen + "\n";
    }

    /** Ids of the channels that are declared. */
    List<String> ids() {
        return ids;
    }

    /** Where the answer of a job may go; empty when there is no channel. */
    String delivery() {
        return ids.isEmpty()
                ? ""
                : "delivery: {channel: " + quoted(dice.pick(ids)) + ", to: \"42\""
                        + dice.maybe(", account: default")
                        + dice.maybe(", thread: 7")
                        + dice.maybe(", bestEffort: " + dice.bool()) + "}";
    }

    /** Where the news that a job fails may go; empty when there is no channel. */
    String alert() {
        return ids.isEmpty()
                ? ""
                : "channel: " + quoted(dice.pick(ids)) + ", to: \"42\"" + dice.maybe(", account: default");
    }

    private void add(String id, String channel, String... more) {
        ids.add(id);
        channels.add(entry(quoted(id), channel));
        bindings.add("channel: " + quoted(id));
        for (String binding : more) {
            bindings.add("channel: " + quoted(id) + ", " + binding);
        }
    }

    private String other() {
        return block(
                dice.maybe("dmPolicy: allowlist, allowFrom: [a], groupPolicy: allowlist, groupAllowFrom: [a]"),
                dice.maybe("groups: {a: {enabled: true}}"),
                dice.maybe("accounts: {two: {dmPolicy: pairing}}"),
                "settings: {enabled: " + dice.bool() + "}");
    }

    private String telegram() {
        return block(
                "botToken: " + Dice.secret("b"),
                who("1"),
                dice.maybe("groupPolicy: allowlist, groupAllowFrom: [3]"),
                dice.maybe("streaming: partial"),
                dice.maybe("groups: {\"-100\": {requireMention: " + dice.bool() + "}}"),
                "accounts: {two: {" + "botToken: " + Dice.secret("two")
                        + ", dmPolicy: pairing, groupPolicy: disabled}}",
                dice.maybe("webhook: {url: \"https://acme.example.com/t\", secret: " + Dice.secret("w")
                        + dice.maybe(", port: " + dice.pick("8787", "9000")) + "}"),
                dice.maybe("settings: {linkPreview: " + dice.bool() + "}"));
    }

    private String discord() {
        return block(
                "token: " + Dice.secret("d"),
                who("\"1\""),
                groups(),
                dice.maybe("streaming: partial"),
                dice.maybe(
                        () -> "accounts: {two: " + block(who("\"2\""), groups(), "token: " + Dice.secret("d2")) + "}"),
                dice.maybe("settings: {textChunkLimit: 1900}"));
    }

    private String slack() {
        return block(
                connection(),
                who("U1"),
                groups(),
                dice.maybe("streaming: partial"),
                dice.maybe(() -> "accounts: {two: " + block(connection(), who("U2"), groups()) + "}"),
                dice.maybe("settings: {textChunkLimit: 3500}"));
    }

    private String connection() {
        return dice.pick(
                "mode: http, signingSecret: " + Dice.secret("g") + ", botToken: " + Dice.secret("b"),
                "mode: socket, appToken: " + Dice.secret("a") + ", botToken: " + Dice.secret("b"),
                "appToken: " + Dice.secret("a") + ", botToken: " + Dice.secret("b"));
    }

    private String who(String user) {
        return dice.maybe(dice.pick(
                "dmPolicy: allowlist" + dice.flaw(", allowFrom: [" + user + "]", ""),
                "dmPolicy: open" + dice.flaw(", allowFrom: [\"*\"]", "", ", allowFrom: [" + user + "]"),
                "dmPolicy: pairing",
                "dmPolicy: disabled"));
    }

    private String groups() {
        return dice.maybe("groupPolicy: " + dice.pick("open", "allowlist", "disabled"));
    }
}
