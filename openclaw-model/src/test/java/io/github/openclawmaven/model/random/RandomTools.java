package io.github.openclawmaven.model.random;

import static io.github.openclawmaven.model.random.FlowYaml.block;
import static io.github.openclawmaven.model.random.FlowYaml.entry;
import static io.github.openclawmaven.model.random.FlowYaml.quoted;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Tool policies, of all agents and of one, with the settings of the tools. */
final class RandomTools {

    private static final List<String> PROFILES = List.of("minimal", "coding", "messaging", "full");

    /** They search without a key, and a key is refused. */
    private static final Set<String> KEYLESS = Set.of("duckduckgo", "ollama", "searxng");

    private final Dice dice;
    private final ReleaseNames names;
    private final boolean modern;
    private final RandomModels models;

    RandomTools(Dice dice, ReleaseNames names, boolean modern, RandomModels models) {
        this.dice = dice;
        this.names = names;
        this.modern = modern;
        this.models = models;
    }

    /** The section {@code tools}. */
    String ofAll(Supplier<String> agent) {
        return block(
                policy(),
                dice.maybe(() -> entry("exec", exec(false))),
                dice.maybe("fs: {workspaceOnly: " + dice.bool() + "}"),
                dice.maybe("sessions: {visibility: " + dice.pick("self", "tree", "agent", "all") + "}"),
                dice.maybe(this::byProvider),
                dice.maybe(() -> entry("subagents", lists())),
                dice.maybe(() -> entry("sandbox", lists())),
                dice.maybe(() -> entry("web", web())),
                dice.maybe("elevated: {enabled: " + dice.bool() + ", allowFrom: {telegram: [\"42\"]}}"),
                dice.maybe(() -> "agentToAgent: {allow: [" + agent.get() + "]}"));
    }

    /** The section {@code tools} of an agent; where its commands run elsewhere, its tools for files are held to the workspace. */
    String ofAgent(boolean elsewhere) {
        return block(
                policy(),
                dice.maybe(() -> entry("exec", exec(elsewhere))),
                dice.maybe("fs: {workspaceOnly: " + (elsewhere ? "true" : dice.bool()) + "}"),
                dice.maybe(this::byProvider),
                dice.maybe(() -> entry("sandbox", lists())));
    }

    private String lists() {
        return block(
                dice.maybe(dice.pick("alsoAllow: [", "allow: [") + tool() + ", read]"),
                dice.maybe("deny: [" + tool() + ", browser]"));
    }

    private String byProvider() {
        return "byProvider: {" + models.provider() + ": {" + policy() + "}}";
    }

    private String policy() {
        return block(
                        dice.maybe("profile: " + dice.pick(PROFILES)),
                        dice.maybe(dice.pick("alsoAllow: [", "allow: [") + tool() + ", read]"),
                        dice.maybe("deny: [" + tool() + ", browser]"))
                .replaceAll("^\\{|}$", "");
    }

    private String tool() {
        return quoted(dice.pick(names.tools()));
    }

    private String exec(boolean elsewhere) {
        return block(
                dice.maybe("mode: "
                        + dice.pick(
                                "deny",
                                "allowlist",
                                "ask",
                                "full",
                                modern ? "auto" : "ask",
                                dice.flaw("ask", "never"))),
                dice.maybe("allow: ["
                        + dice.pick("/usr/bin/git", "{pattern: /usr/bin/jq, argPattern: \"^-r\"}", "kubectl") + "]"),
                dice.maybe("safeBins: [" + quoted(dice.pick(names.safeBins())) + "]"),
                dice.maybe("timeout: " + dice.duration()),
                dice.maybe("pathPrepend: [/opt/tools/bin]"),
                dice.maybe("applyPatch: {workspaceOnly: " + (elsewhere ? "true" : dice.bool()) + "}"),
                modern ? dice.maybe("strictInlineEval: " + dice.bool()) : "");
    }

    private String web() {
        return block(dice.maybe(() -> entry("search", search())), dice.maybe(() -> entry("fetch", fetch())));
    }

    private String search() {
        String provider = dice.pick(names.searchProviders());
        return block(
                "provider: " + quoted(provider),
                KEYLESS.contains(provider) ? "" : dice.maybe("apiKey: " + Dice.secret("w")),
                dice.maybe("maxResults: " + dice.upTo(10)),
                dice.maybe("timeout: 20s, cacheTtl: 15m"));
    }

    private String fetch() {
        return names.fetchProviders().isEmpty()
                ? "{enabled: " + dice.bool() + "}"
                : block(
                        dice.maybe("enabled: " + dice.bool()),
                        dice.maybe("maxChars: 20000, maxRedirects: 3, timeout: 20s, cacheTtl: 15m"),
                        "provider: " + quoted(dice.pick(names.fetchProviders())) + ", apiKey: " + Dice.secret("f"));
    }
}
