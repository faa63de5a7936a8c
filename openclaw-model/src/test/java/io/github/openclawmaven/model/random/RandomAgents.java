package io.github.openclawmaven.model.random;

import static io.github.openclawmaven.model.random.FlowYaml.block;
import static io.github.openclawmaven.model.random.FlowYaml.entry;
import static io.github.openclawmaven.model.random.FlowYaml.map;
import static io.github.openclawmaven.model.random.FlowYaml.quoted;

import java.util.ArrayList;
import java.util.List;

/** Agents, some with names that other languages take for values. */
final class RandomAgents {

    private static final List<String> IDS = List.of("main", "ops", "n", "yes", "42", "true", "null", "a-b_c");

    private final Dice dice;
    private final ReleaseNames names;
    private final boolean modern;
    private final RandomModels models;
    private final RandomTools tools;
    private final RandomExecutors executors;
    private final List<String> ids;
    private final List<String> withExecutor = new ArrayList<>();
    private int written;

    RandomAgents(Dice dice, ReleaseNames names, boolean modern, RandomModels models, RandomTools tools) {
        this.dice = dice;
        this.names = names;
        this.modern = modern;
        this.models = models;
        this.tools = tools;
        this.executors = new RandomExecutors(dice, names);
        this.ids = List.copyOf(IDS.subList(0, dice.upTo(IDS.size())));
    }

    /** One that is declared. */
    String id() {
        return quoted(dice.pick(ids));
    }

    /** The section {@code agents}. */
    String section() {
        return map(ids, this::agent);
    }

    /** Those of the section that have an executor, once it is there. */
    List<String> withExecutor() {
        return List.copyOf(withExecutor);
    }

    /** The section {@code agentDefaults}, of which the other keys grow elsewhere. */
    String defaults(String others) {
        return executors.shared(others);
    }

    private String agent() {
        String id = ids.get(written++);
        boolean elsewhere = executors.next();
        if (elsewhere) {
            withExecutor.add(id);
        }
        String kubernetes = dice.maybe(() -> entry("kubernetes", kubernetes(elsewhere)));
        return block(
                dice.maybe("name: Somebody"),
                dice.maybe("description: \"Text $" + "{HOME} {{ x }}\""),
                dice.maybe(
                        "identity: {name: \"N \\\" \\n \u00e4\", emoji: \uD83E\uDD9E, theme: calm, avatar: avatar.png}"),
                dice.maybe(() -> "model: " + models.choice()),
                modern ? dice.maybe("thinking: " + quoted(dice.pick(names.thinking()))) : "",
                dice.maybe("skills: []"),
                dice.maybe(() -> entry("tools", tools.ofAgent(elsewhere))),
                dice.maybe(() -> "subagents: {allowAgents: [" + id() + "], model: " + models.choice()
                        + ", thinking: low" + (modern ? dice.maybe(", delegationMode: prefer") : "") + "}"),
                dice.maybe(() -> "heartbeat: {every: " + dice.duration() + ", model: " + models.model() + "}"),
                dice.maybe(() -> "memory: {search: {enabled: " + dice.bool() + "}}"),
                dice.maybe("sandbox: {mode: \"off\", scope: agent, workspaceAccess: rw}"),
                dice.maybe("groupChat: {mentionPatterns: [\"@x\"]}"),
                kubernetes,
                elsewhere ? entry("executor", executors.section(!kubernetes.contains("access") && dice.once(3))) : "");
    }

    private String kubernetes(boolean elsewhere) {
        return block(
                dice.maybe("serviceAccount: {annotations: {a: b}, labels: {a: b}}"),
                dice.maybe("token: " + (elsewhere ? "none" : dice.pick("none", "file"))),
                dice.maybe(
                        "access: [{namespace: demo, apiGroups: [apps], resources: [deployments], resourceNames: [web], verbs: [get], "
                                + "acknowledge: The team's own site}]"));
    }
}
