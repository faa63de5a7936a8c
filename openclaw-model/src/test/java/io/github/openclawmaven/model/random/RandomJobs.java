package io.github.openclawmaven.model.random;

import static io.github.openclawmaven.model.random.FlowYaml.block;
import static io.github.openclawmaven.model.random.FlowYaml.map;
import static io.github.openclawmaven.model.random.FlowYaml.quoted;

import java.util.List;

/** Jobs with all kinds of schedules. */
final class RandomJobs {

    private final Dice dice;
    private final ReleaseNames names;
    private final RandomAgents agents;
    private final RandomModels models;
    private final RandomChannels channels;

    RandomJobs(Dice dice, ReleaseNames names, RandomAgents agents, RandomModels models, RandomChannels channels) {
        this.dice = dice;
        this.names = names;
        this.agents = agents;
        this.models = models;
        this.channels = channels;
    }

    /** The section {@code jobs}. */
    String section() {
        return map(List.of("one", "two", "n").subList(0, dice.upTo(3)), this::job);
    }

    private String job() {
        String shared = block(
                        "schedule: {" + schedule() + "}",
                        dice.maybe("name: \"Job $" + "{X}\""),
                        dice.maybe("description: text"),
                        dice.maybe("enabled: " + dice.bool()),
                        dice.maybe(() -> "failureAlert: " + alert()),
                        dice.maybe("wakeMode: " + dice.pick("now", "next-heartbeat")),
                        dice.once(4) ? "sessionTarget: main, systemEvent: Look" : isolated())
                .replaceAll(", }$", "}");
        return shared;
    }

    private String isolated() {
        return block(
                        dice.maybe(() -> "agent: " + agents.id()),
                        "message: \"do $" + "{X}\"",
                        dice.maybe("timeout: " + dice.duration()),
                        dice.maybe(() -> "model: " + models.model()),
                        dice.maybe("thinking: " + quoted(dice.pick(names.thinking()))),
                        dice.maybe("sessionTarget: isolated"),
                        dice.maybe(channels::delivery))
                .replaceAll("^\\{|}$", "");
    }

    private String alert() {
        return dice.once(3)
                ? "false"
                : block(
                        dice.maybe("after: " + dice.upTo(5)),
                        dice.maybe("cooldown: " + dice.duration()),
                        dice.pick(
                                "mode: webhook, to: \"https://alerts.example.com/x\"",
                                dice.maybe(channels::alert),
                                "enabled: true"));
    }

    private String schedule() {
        return switch (dice.upTo(3)) {
            case 1 -> "every: " + dice.duration();
            case 2 -> "at: 2033-0" + dice.upTo(9) + "-01T00:00:00"
                    + dice.flaw(dice.pick("Z", "+02", "+02:00", ".5Z"), "", "X");
            default -> "cron: \"" + cron() + "\""
                    + dice.maybe(
                            ", tz: " + dice.flaw(dice.pick("UTC", "Europe/Berlin", "\"+02:00\""), "Mars/Base", "JST"));
        };
    }

    private String cron() {
        return String.join(
                " ",
                field(60, 0),
                field(24, 0),
                dice.flaw(dice.pick("*", "L", "?", field(28, 1)), "0", "32", "W"),
                dice.pick("*", "JAN-MAR", field(12, 1)),
                dice.flaw(dice.pick("*", "MON", "1-5", "5L", "1#2", field(7, 0)), "8", "5-1", "MO"));
    }

    private String field(int size, int first) {
        int from = first + dice.upTo(size) - 1;
        return dice.pick(
                "*",
                "*/" + dice.upTo(size),
                Integer.toString(from),
                first + "-" + from,
                first + "," + from,
                first + "-" + from + "/2");
    }
}
