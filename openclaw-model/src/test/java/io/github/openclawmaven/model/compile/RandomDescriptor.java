package io.github.openclawmaven.model.compile;

import static io.github.openclawmaven.model.compile.FlowYaml.block;
import static io.github.openclawmaven.model.compile.FlowYaml.entry;
import static io.github.openclawmaven.model.compile.FlowYaml.map;
import static io.github.openclawmaven.model.compile.FlowYaml.quoted;
import static io.github.openclawmaven.model.compile.FlowYaml.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Grows one descriptor that the newest release accepts; many of them together use every typed key. */
final class RandomDescriptor {

    private static final List<String> AGENTS = List.of("main", "ops", "n", "yes", "42", "true", "null", "a-b_c");
    private static final List<String> MODELS = List.of(
            "anthropic/claude-sonnet-4-6", "own/big", "{primary: own/big, fallbacks: [anthropic/claude-sonnet-4-6]}");

    private final Random random;
    private final List<String> agents;
    private final boolean modern;

    RandomDescriptor(long seed) {
        this.random = new Random(seed);
        this.modern = random.nextInt(3) > 0;
        this.agents = List.copyOf(AGENTS.subList(0, 1 + random.nextInt(AGENTS.size())));
    }

    String text() {
        return "apiVersion: openclaw/v1\nname: acme\n"
                + maybe("description: Text $" + "{HOME}\n")
                + section("gateway", gateway())
                + maybe("env: {TZ: UTC, PROXY: {secret: e, key: p}}\n")
                + section("models", models())
                + section("agentDefaults", agentDefaults())
                + "defaultAgent: " + quoted(pick(agents)) + "\n"
                + section("agents", map(agents, this::agent))
                + traffic()
                + section("tools", tools())
                + later(section("mcp", block(entry("servers", mcpServers()))))
                + maybe(() -> section("jobs", jobs()))
                + section("kubernetes", kubernetes())
                + maybe("config: {session: {dmScope: per-channel-peer}}\n");
    }

    private String gateway() {
        return block(
                "release: 2026.9.6",
                "token: {secret: acme, key: token}",
                maybe("port: " + (1025 + random.nextInt(60000))),
                maybe("bind: lan"),
                maybe(() -> entry(
                        "controlUi",
                        block(
                                maybe("enabled: " + random.nextBoolean()),
                                maybe("basePath: /ui"),
                                maybe("allowedOrigins: [\"https://acme.example.com\"]"),
                                maybe("dangerouslyDisableDeviceAuth: false")))),
                "trustedProxies: [10.0.0.0/8]",
                maybe("reload: " + pick(List.of("hybrid", "off"))),
                maybe("remoteUrl: \"wss://acme.example.com\""));
    }

    private String models() {
        String own = block(
                "baseUrl: \"http://vllm.example.com/v1\"",
                "api: " + pick(List.of("openai-completions", "openai-responses", "anthropic-messages")),
                maybe("apiKey: {secret: m, key: own}"),
                maybe("headers: {X-Team: platform, X-Key: {secret: m, key: h}}"),
                later("timeout: " + duration()),
                "models: ["
                        + block(
                                "id: big",
                                maybe("name: Big"),
                                maybe("reasoning: " + random.nextBoolean()),
                                maybe("input: [text, image]"),
                                maybe("contextWindow: 32768"),
                                maybe("maxTokens: 8192"),
                                maybe("cost: {input: 0, output: 1.5, cacheRead: 0, cacheWrite: 0}"))
                        + "]");
        return block(
                maybe("default: " + pick(MODELS)),
                entry(
                        "providers",
                        block(
                                "anthropic: {apiKey: {secret: m, key: a}}",
                                maybe("second: {extends: anthropic, apiKey: {secret: m, key: s}}"),
                                entry("own", own))));
    }

    private String agentDefaults() {
        return block(
                maybe("maxConcurrent: " + (1 + random.nextInt(8))),
                maybe("subagents: {maxConcurrent: " + (1 + random.nextInt(8)) + "}"),
                maybe("timeout: " + duration()),
                maybe("userTimezone: Europe/Berlin"),
                maybe("heartbeat: {every: " + duration() + "}"),
                "sandbox: {mode: \"off\"}");
    }

    private String agent() {
        return block(
                maybe("description: \"Text $" + "{HOME} {{ x }}\""),
                maybe("identity: {name: \"N \\\" \\n \u00e4\", emoji: \uD83E\uDD9E, theme: calm, avatar: avatar.png}"),
                maybe("model: " + pick(MODELS)),
                later("thinking: " + pick(List.of("off", "low", "high"))),
                maybe("skills: []"),
                maybe(() -> entry(
                        "tools",
                        block(
                                policy(),
                                maybe(() -> entry("exec", exec())),
                                maybe("fs: {workspaceOnly: " + random.nextBoolean() + "}"),
                                maybe("byProvider: {own: {" + policy() + "}}")))),
                maybe("subagents: {allowAgents: [" + quoted(pick(agents)) + "]}"),
                maybe("groupChat: {mentionPatterns: [\"@x\"]}"),
                maybe(
                        "kubernetes: {serviceAccount: {annotations: {a: b}}, token: none, access: [{resources: [pods], verbs: [get]}]}"));
    }

    private String policy() {
        return "profile: " + pick(List.of("minimal", "coding", "messaging", "full")) + ", "
                + pick(List.of("alsoAllow: [web_search]", "allow: [read]")) + ", deny: [browser, web_fetch]";
    }

    private String exec() {
        return block(
                maybe("mode: " + pick(List.of("deny", "allowlist", "ask", "full", modern ? "auto" : "ask"))),
                maybe("safeBins: [head, wc]"),
                maybe("timeout: " + duration()));
    }

    private String tools() {
        return block(
                policy(),
                maybe(() -> entry("exec", exec())),
                maybe("fs: {workspaceOnly: " + random.nextBoolean() + "}"),
                maybe("sessions: {visibility: " + pick(List.of("self", "tree", "agent", "all")) + "}"),
                maybe("byProvider: {own: {" + policy() + "}}"),
                maybe(() -> entry(
                        "web",
                        block(
                                maybe("search: {provider: "
                                        + pick(List.of("gemini", "grok", "kimi", "perplexity", "brave"))
                                        + ", apiKey: {secret: m, key: w}, maxResults: 5}"),
                                maybe("fetch: {"
                                        + (modern
                                                ? "provider: firecrawl, apiKey: {secret: m, key: f}"
                                                : "enabled: true")
                                        + "}")))),
                maybe("agentToAgent: {allow: [" + quoted(pick(agents)) + "]}"));
    }

    private String mcpServers() {
        return block(
                maybe(
                        "far: {url: \"https://mcp.example.com\", transport: streamable-http, headers: {A: {secret: m, key: t}}}"),
                "near: {command: node, args: [/opt/a.js], env: {ROOT: /data}}");
    }

    /** Channels with what leads to an agent. */
    private String traffic() {
        List<String> channels = new ArrayList<>();
        List<String> bindings = new ArrayList<>();
        if (random.nextBoolean()) {
            channels.add(entry("telegram", telegram()));
            bindings.add("channel: telegram, peer: {direct: " + random.nextInt(99) + "}");
            bindings.add("channel: telegram, peer: {group: \"-100\"}");
            bindings.add("channel: telegram, account: two");
        }
        if (random.nextBoolean()) {
            channels.add(entry("discord", discord()));
            bindings.add("channel: discord, guild: \"222\", roles: [admin]");
            bindings.add("channel: discord, peer: {direct: \"5\"}");
        }
        if (random.nextBoolean()) {
            channels.add(entry("slack", slack()));
            bindings.add("channel: slack, team: T1, peer: {channel: C42}");
            bindings.add("channel: slack");
        }
        List<String> chosen = bindings.stream()
                .filter(binding -> random.nextBoolean())
                .map(binding -> "{" + binding + ", agent: " + quoted(pick(agents)) + "}")
                .toList();
        return channels.isEmpty()
                ? ""
                : section("channels", block(channels.toArray(String[]::new))) + "bindings: " + chosen + "\n";
    }

    private String telegram() {
        return block(
                "botToken: {secret: t, key: b}",
                "dmPolicy: allowlist, allowFrom: [1, 2]",
                maybe("groupPolicy: allowlist, groupAllowFrom: [3]"),
                maybe("groups: {\"-100\": {requireMention: true}}"),
                "accounts: {two: {botToken: {secret: t, key: two}, dmPolicy: pairing, groupPolicy: disabled}}",
                maybe("webhook: {url: \"https://acme.example.com/t\", secret: {secret: t, key: w}"
                        + maybe(", port: " + pick(List.of("8787", "9000"))) + "}"),
                maybe("settings: {linkPreview: false}"));
    }

    private String discord() {
        String policies = maybe("dmPolicy: allowlist, allowFrom: [\"1\"], ") + maybe("groupPolicy: disabled, ");
        return block(
                "token: {secret: d, key: b}",
                policies + maybe("accounts: {two: {" + policies + "token: {secret: d, key: two}}}"));
    }

    private String slack() {
        String http = "mode: http, signingSecret: {secret: s, key: g}, botToken: {secret: s, key: b}";
        String socket = "mode: socket, appToken: {secret: s, key: a}, botToken: {secret: s, key: b}";
        return block(
                pick(List.of(http, socket)),
                maybe("dmPolicy: allowlist, allowFrom: [U1]"),
                maybe("groupPolicy: disabled"),
                maybe("accounts: {two: {" + pick(List.of(http, socket)) + maybe(", dmPolicy: disabled") + "}}"));
    }

    private String jobs() {
        return map(List.of("one", "two", "n").subList(0, 1 + random.nextInt(3)), this::job);
    }

    private String job() {
        String schedule = "schedule: {"
                + pick(List.of("every: " + duration(), "cron: \"0 9 * * 1\", tz: UTC", "at: 2099-01-01T00:00:00Z"))
                + "}";
        String shared = block(
                        schedule,
                        maybe("name: \"Job $" + "{X}\""),
                        maybe("description: text"),
                        maybe("enabled: " + random.nextBoolean()),
                        maybe("wakeMode: " + pick(List.of("now", "next-heartbeat"))))
                .replaceAll("}$", "");
        return shared
                + (random.nextInt(4) == 0
                        ? ", sessionTarget: main, systemEvent: Look}"
                        : ", agent: " + quoted(pick(agents)) + ", message: \"do $" + "{X}\"" + maybe(", timeout: 5m")
                                + maybe(", model: own/big") + maybe(", thinking: low")
                                + maybe(", sessionTarget: isolated")
                                + "}");
    }

    private String kubernetes() {
        return block(
                "platform: openshift",
                maybe("namespace: acme"),
                maybe("image: {repository: registry.example.com/openclaw, tag: prod-17, pullSecrets: [pull]}"),
                maybe("resources: {requests: {cpu: 250m, memory: 2Gi}, limits: {memory: 2Gi}}"),
                maybe("storage: {size: 10Gi, storageClass: gp3}"),
                "expose: {route: {host: acme.example.com}}",
                maybe("scheduling: {nodeSelector: {disk: ssd}, priorityClass: high, runtimeClass: gvisor}"),
                maybe("labels: {team: platform}, annotations: {a: b}"));
    }

    private String duration() {
        return (1 + random.nextInt(60)) + pick(List.of("m", "h"));
    }

    private String maybe(String text) {
        return random.nextBoolean() ? text : "";
    }

    /** Something that not all releases can do. */
    private String later(String text) {
        return modern ? maybe(text) : "";
    }

    private String maybe(Supplier<String> text) {
        return random.nextBoolean() ? text.get() : "";
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
