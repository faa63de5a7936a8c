package io.github.openclawmaven.model.random;

import static io.github.openclawmaven.model.random.FlowYaml.block;
import static io.github.openclawmaven.model.random.FlowYaml.entry;
import static io.github.openclawmaven.model.random.FlowYaml.quoted;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A provider of the descriptor's own, second accounts, and providers that the release knows; the models are of these. */
final class RandomModels {

    private static final String OWN = "own/big";

    private final Dice dice;
    private final List<String> known;
    private final String second;

    RandomModels(Dice dice, ReleaseNames names) {
        this.dice = dice;
        this.known = Stream.generate(() -> names.retired().isEmpty()
                        ? dice.pick(names.models())
                        : dice.flaw(dice.pick(names.models()), dice.pick(names.retired())))
                .limit(dice.upTo(3))
                .distinct()
                .toList();
        this.second = provider(known.get(0));
    }

    /** The section {@code models}. */
    String section(boolean modern) {
        Set<String> providers =
                new TreeSet<>(known.stream().map(RandomModels::provider).toList());
        Stream<String> entries = Stream.of(
                        Stream.of(entry("own", own(modern))),
                        Stream.of(dice.maybe(
                                "second: {extends: " + quoted(second) + ", apiKey: " + Dice.secret("second") + "}")),
                        providers.stream().map(name -> entry(quoted(name), "{apiKey: " + Dice.secret("known") + "}")))
                .flatMap(parts -> parts);
        return block(
                dice.maybe(() -> "default: " + choice()),
                dice.maybe("mode: " + dice.pick("merge", "replace")),
                dice.maybe("aliases: {fast: " + quoted(OWN) + "}"),
                entry("providers", block(entries.toArray(String[]::new))));
    }

    /** A model of a provider that is declared. */
    String model() {
        return quoted(dice.once(2) ? OWN : dice.pick(known));
    }

    /** One with others to fall back on, or without. */
    String choice() {
        return dice.once(2) ? model() : "{primary: " + model() + ", fallbacks: [" + model() + "]}";
    }

    /** A provider that is declared. */
    String provider() {
        return quoted(dice.once(2) ? "own" : second);
    }

    private String own(boolean modern) {
        return block(
                "baseUrl: \"http://vllm.example.com/v1\"",
                "api: " + dice.pick("openai-completions", "openai-responses", "anthropic-messages"),
                dice.maybe("apiKey: " + Dice.secret("own")),
                dice.maybe("headers: {X-Team: platform, X-Key: " + Dice.secret("h") + "}"),
                dice.maybe("authHeader: " + dice.bool()),
                modern ? modernRequests() : "",
                "models: ["
                        + block(
                                "id: big",
                                dice.maybe("name: Big"),
                                dice.maybe("reasoning: " + dice.bool()),
                                dice.maybe("input: [text, image]"),
                                dice.maybe("contextWindow: 32768"),
                                dice.maybe("maxTokens: 8192"),
                                dice.maybe("cost: {input: 0, output: 1.5, cacheRead: 0, cacheWrite: 0}"),
                                dice.maybe("api: openai-completions"),
                                dice.maybe("headers: {X-Tier: gold}"),
                                dice.maybe("compat: {supportsStore: " + dice.flaw("false", "sometimes") + "}"),
                                modern ? dice.maybe("params: {top_p: 0.9}") : "")
                        + "]");
    }

    /** What the oldest releases cannot say of requests. */
    private String modernRequests() {
        return block(
                        dice.maybe("timeout: " + dice.duration()),
                        dice.maybe("injectNumCtxForOpenAICompat: " + dice.bool()),
                        dice.maybe("request: {allowPrivateNetwork: " + dice.bool() + "}"),
                        dice.maybe("params: {temperature: 0.2}"))
                .replaceAll("^\\{|}$", "");
    }

    private static String provider(String model) {
        return model.substring(0, model.indexOf('/'));
    }
}
