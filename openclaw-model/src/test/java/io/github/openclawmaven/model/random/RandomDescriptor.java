package io.github.openclawmaven.model.random;

import static io.github.openclawmaven.model.random.FlowYaml.block;
import static io.github.openclawmaven.model.random.FlowYaml.entry;
import static io.github.openclawmaven.model.random.FlowYaml.quoted;
import static io.github.openclawmaven.model.random.FlowYaml.section;

import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import java.util.List;
import java.util.stream.Stream;

/** Grows one descriptor; many of them together use every typed key. */
public final class RandomDescriptor {

    private final Dice dice;
    private final ReleaseNames names;

    /** Whether it has what not all releases can do. */
    private final boolean modern;

    private RandomDescriptor(Dice dice, ReleaseNames names) {
        this.dice = dice;
        this.names = names;
        this.modern = !dice.once(3);
    }

    /** One for the newest release. */
    public static RandomDescriptor of(long seed) {
        return of(seed, Catalogue.bundled().facts(Catalogue.bundled().newest()));
    }

    /** One for the release, with the names that it knows; wrong is only what that release cannot express. */
    public static RandomDescriptor of(long seed, GatewayFacts facts) {
        return new RandomDescriptor(new Dice(seed, false), ReleaseNames.of(facts));
    }

    /** One for the release with mistakes: now and then it has a value that no release takes, or the names of another release. */
    public static RandomDescriptor flawed(long seed, GatewayFacts facts, GatewayFacts others) {
        Dice dice = new Dice(seed, true);
        ReleaseNames names = ReleaseNames.of(dice.once(4) ? others : facts);
        return new RandomDescriptor(dice, names.in(facts.release().toString()));
    }

    /** The descriptor; another one each time. */
    public String text() {
        RandomModels models = new RandomModels(dice, names);
        RandomTools tools = new RandomTools(dice, names, modern, models);
        RandomAgents agents = new RandomAgents(dice, names, modern, models, tools);
        RandomChannels channels = new RandomChannels(dice, names, agents);
        RandomKeys keys = new RandomKeys(dice, GatewayRelease.of(names.release()), agents, models, channels);
        RandomJobs jobs = new RandomJobs(dice, names, agents, models, channels);
        return "apiVersion: openclaw/v1\nname: acme\n"
                + dice.maybe("description: Text $" + "{HOME}\n")
                + section("gateway", gateway())
                + "env: {PROXY: " + Dice.secret("p") + dice.maybe(", TZ: UTC") + "}\n"
                + section("models", models.section(modern))
                + section("agentDefaults", agents.defaults(keys.agentDefaults()))
                + "defaultAgent: " + agents.id() + "\n"
                + section("agents", agents.section())
                + channels.sections()
                + section("tools", tools.ofAll(agents::id))
                + (modern ? dice.maybe(() -> section("mcp", mcp(agents.withExecutor()))) : "")
                + section("plugins", plugins(channels))
                + dice.maybe(() -> section("jobs", jobs.section()))
                + keys.sections()
                + section("kubernetes", new RandomCluster(dice).section())
                + dice.maybe(() -> section("config", new RandomConfig(dice, agents, models, keys).section()));
    }

    private String gateway() {
        return block(
                "release: " + names.release(),
                dice.maybe(modern ? credentials() : "token: " + Dice.secret("token")),
                dice.maybe("port: " + (1024 + dice.upTo(60000))),
                dice.maybe("bind: lan"),
                dice.maybe("http: {chatCompletions: " + dice.bool() + ", responses: " + dice.bool() + "}"),
                dice.maybe("nodes: {allow: [canvas.present], deny: [camera.snap]}"),
                dice.maybe(() -> entry(
                        "controlUi",
                        block(
                                dice.maybe("enabled: " + dice.bool()),
                                dice.maybe("basePath: /ui"),
                                dice.maybe("allowedOrigins: [\"https://acme.example.com\"]"),
                                dice.maybe(dice.flaw("", "allowInsecureAuth: false")),
                                dice.maybe("dangerouslyDisableDeviceAuth: " + dice.bool()),
                                dice.maybe("dangerouslyAllowHostHeaderOriginFallback: " + dice.bool())))),
                "trustedProxies: [10.0.0.0/8]",
                dice.maybe("reload: " + dice.flaw(dice.pick("hybrid", "off"), "hot", "restart")),
                dice.maybe("remoteUrl: \"wss://acme.example.com\""),
                dice.maybe("ownership: " + dice.pick("readOnly", "merge", "once")));
    }

    /** A token, or what takes its place. */
    private String credentials() {
        String limit = dice.maybe("rateLimit: {maxAttempts: 10, window: 1m, lockout: 5m, exemptLoopback: true}");
        String token = dice.maybe("token: " + Dice.secret("token"));
        String instead = dice.pick(
                "password: " + Dice.secret("password"),
                "trustedProxy: {userHeader: x-forwarded-user, requiredHeaders: [x-forwarded-proto], allowUsers: [me@example.com]}");
        return token.isEmpty() ? entry("auth", block(instead, limit)) : token + ", " + entry("auth", block(limit));
    }

    private String mcp(List<String> withExecutor) {
        return "{servers: "
                + block(
                        dice.maybe("far: {url: \"https://mcp.example.com\", transport: streamable-http, headers: {A: "
                                + Dice.secret("t") + "}}"),
                        "near: {command: node, args: [/opt/a.js], env: {ROOT: /data}}",
                        withExecutor.isEmpty()
                                ? ""
                                : dice.maybe("own: {command: node, executor: " + quoted(dice.pick(withExecutor)) + "}"))
                + "}";
    }

    private String plugins(RandomChannels channels) {
        Stream<String> versioned = channels.ids().stream()
                .filter(names.unversioned()::contains)
                .map(id -> entry(quoted(id), "{version: " + names.release() + "}"));
        String own = entry(
                "acme-audit",
                block(
                        "enabled: " + dice.bool(),
                        dice.flaw("package: \"@acme/audit\", version: 1.4.0", "provide: false"),
                        dice.maybe("settings: {}")));
        return block(Stream.concat(versioned, Stream.of(dice.maybe(own))).toArray(String[]::new));
    }
}
