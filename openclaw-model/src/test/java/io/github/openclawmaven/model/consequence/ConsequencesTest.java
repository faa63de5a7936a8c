package io.github.openclawmaven.model.consequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What small descriptors mean, written down by hand. */
class ConsequencesTest {

    private static final String TELEGRAM = "channels:\n  telegram:\n    botToken: {secret: t, key: bot}\n";

    @TempDir
    private Path directory;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | DIRECT PAIRED, GROUP NAMED",
                "dmPolicy: disabled | GROUP NAMED",
                "dmPolicy: pairing | DIRECT PAIRED, GROUP NAMED",
                "{dmPolicy: allowlist, allowFrom: [7]} | DIRECT NAMED, GROUP NAMED",
                "{dmPolicy: open, allowFrom: ['*']} | DIRECT ANYBODY, GROUP ANYBODY",
                "{dmPolicy: pairing, allowFrom: ['*'], groupAllowFrom: [7]} | DIRECT ANYBODY, GROUP NAMED",
                "{settings: {dmPolicy: open}} | DIRECT ANYBODY, GROUP NAMED",
                "{dmPolicy: disabled, groupPolicy: allowlist} | ",
                "{dmPolicy: disabled, groupPolicy: open} | GROUP ANYBODY",
                "{dmPolicy: disabled, groupPolicy: open, groups: {'-1': {}}} | GROUP MEMBERS",
                "{dmPolicy: disabled, groupPolicy: open, groups: {'*': {}, '-1': {}}} | GROUP ANYBODY",
                "{dmPolicy: disabled, groups: {'-1': {}}} | GROUP NAMED",
                "{dmPolicy: disabled, groups: {'-1': {groupPolicy: open}}} | GROUP NAMED, GROUP MEMBERS",
                "{dmPolicy: disabled, groups: {'-1': {allowFrom: ['*']}}} | GROUP NAMED, GROUP MEMBERS",
                "{dmPolicy: disabled, groupPolicy: disabled, groupAllowFrom: ['*']} | ",
            })
    void aChannelLetsIn(String account, String doors) {
        String keys = account == null || account.isEmpty()
                ? ""
                : account.startsWith("{") ? account.substring(1, account.length() - 1) : account;
        String channel = "{botToken: {secret: t, key: bot}" + (keys.isEmpty() ? "" : ", " + keys) + "}";

        List<Route> routes = of("agents: {main: {}}\nchannels: {telegram: " + channel + "}\n")
                .routes();

        assertThat(routes.stream().map(Route::door).map(door -> door.kind() + " " + door.audience()))
                .isEqualTo(doors == null ? List.of() : List.of(doors.split(", ")));
    }

    @Test
    void bindingsLeadEachConversationToItsAgent() {
        Consequences consequences = of("agents: {main: {}, ops: {}, one: {}, team: {}}\ndefaultAgent: main\n"
                + TELEGRAM
                + "    dmPolicy: open\n    allowFrom: ['*']\n    groupPolicy: open\n"
                + "    accounts: {ops: {botToken: {secret: t, key: ops}}}\n"
                + "bindings:\n"
                + "  - {channel: telegram, account: ops, agent: ops}\n"
                + "  - {channel: telegram, peer: {direct: '7'}, agent: one}\n"
                + "  - {channel: telegram, account: default, peer: {group: '-1'}, agent: team}\n");

        assertThat(told(consequences.routes()))
                .containsExactly(
                        "telegram account default 7: NAMED one",
                        "telegram account default: ANYBODY main",
                        "telegram account default groups -1: ANYBODY team",
                        "telegram account default groups: ANYBODY main",
                        "telegram account ops 7: NAMED one",
                        "telegram account ops: ANYBODY ops",
                        "telegram account ops groups: ANYBODY ops");
    }

    @Test
    void whatIsNoChannelReachesAgentsToo() {
        Consequences consequences = of(
                """
                agents: {main: {}, beating: {heartbeat: {every: 1h}}, hooked: {}, mapped: {}, worker: {}, named: {}}
                defaultAgent: main
                gateway: {release: 2026.9.6, token: {secret: acme, key: token}, http: {responses: true}}
                hooks: {token: {secret: h, key: t}, allowedAgents: [hooked], mappings: [{action: agent, agent: mapped}]}
                jobs:
                  report: {agent: worker, schedule: {every: 1h}, message: Look.}
                  daily: {schedule: {cron: '5 9 * * *', tz: Europe/Berlin}, message: Look.}
                config: {broadcast: {'-1': [named]}}
                """);

        assertThat(told(consequences.routes()))
                .contains(
                        "job report: CLOCK worker",
                        "job daily: CLOCK main",
                        "heartbeat: CLOCK beating",
                        "hooks: HOLDERS hooked",
                        "hooks: HOLDERS mapped",
                        "HTTP endpoint: HOLDERS named",
                        "config: NAMED named");
        assertThat(consequences.jobs().get(1).zone().orElseThrow()).hasToString("Europe/Berlin");
    }

    @Test
    void agentsHaveOthersActWhereTheyHaveTheTool() {
        Consequences consequences = of(
                """
                agents:
                  main: {subagents: {allowAgents: [helper]}}
                  helper: {}
                  peer: {tools: {deny: [sessions_send]}}
                  mute: {subagents: {allowAgents: ['*']}, tools: {deny: ['sessions_*']}}
                defaultAgent: main
                tools: {agentToAgent: {allow: [main, peer]}}
                """);

        assertThat(consequences.relays().stream()
                        .map(relay -> relay.from() + " " + relay.kind() + " " + relay.to() + " " + relay.place()))
                .containsExactly(
                        "main MESSAGE peer tools.agentToAgent.allow.0",
                        "main SUBAGENT helper agents.main.subagents.allowAgents.0");
    }

    @Test
    void subagentsStartOthersAsDeepAsIsSaid() {
        String agents = "agents: {a: {subagents: {allowAgents: [b]}}, b: {subagents: {allowAgents: [c]}}, c: {}}\n"
                + "defaultAgent: a\njobs: {j: {schedule: {every: 1h}, message: Look.}}\n";

        assertThat(of(agents).reached()).containsExactlyInAnyOrder("a", "b");
        assertThat(of(agents + "agentDefaults: {subagents: {maxSpawnDepth: 2}}\n")
                        .reached())
                .containsExactlyInAnyOrder("a", "b", "c");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | change the files of its workspace",
                "tools: {deny: [write, edit, 'apply*']} | ",
                "tools: {fs: {workspaceOnly: false}} | change any file of the gateway's container",
                "tools: {exec: {mode: full}, deny: ['group:fs']} | run any command",
                "config: {tools: {exec: {security: full, ask: 'off'}, deny: ['group:fs']}} | run any command",
                "tools: {exec: {mode: ask}, deny: ['group:fs']} | ",
                "tools: {exec: {mode: deny, allow: [date]}, deny: ['group:fs']} | ",
                "tools: {exec: {allow: [date, cal]}, deny: ['group:fs']} | run date, cal",
                "tools: {exec: {mode: full}, byProvider: {anthropic: {deny: [exec]}}, deny: ['group:fs']}_models: {default: anthropic/x} | ",
            })
    void theWorstThatAnAgentCanDo(String keys, String deed) {
        Consequences consequences = of("agents: {main: {}}\n" + (keys == null ? "" : keys.replace('_', '\n')) + "\n");

        assertThat(Deed.of(consequences.power("main").orElseThrow()).stream()
                        .map(Deed::what)
                        .limit(1))
                .isEqualTo(deed == null ? List.of() : List.of(deed));
    }

    @Test
    void rightsInTheClusterAreOfAgentsThatRunSomethingWhereTheTokenIs() {
        String access = "kubernetes: {access: [{namespace: demo, resources: [pods], verbs: [get, list]}]}";
        Consequences consequences = of("tools: {exec: {allow: [/usr/bin/kubectl]}}\ndefaultAgent: none\nagents:\n"
                + "  none: {" + access + "}\n"
                + "  pod: {executor: {}, " + access + "}\n"
                + "  idle: {executor: {}, tools: {deny: [exec]}, " + access + "}\n");

        assertThat(consequences.power("none").orElseThrow().clusterRights()).isEmpty();
        assertThat(consequences.power("pod").orElseThrow().clusterRights()).hasSize(1);
        assertThat(consequences.power("idle").orElseThrow().clusterRights()).isEmpty();
        assertThat(Deed.of(consequences.power("pod").orElseThrow()).get(0).by())
                .isEqualTo("kubernetes.access: get, list pods in demo");
    }

    @Test
    void anAgentThinksWithItsModelsAndTheirKeys() {
        Power power =
                of("""
                        models:
                          default: anthropic/claude-opus-4-6
                          providers:
                            anthropic: {apiKey: {secret: llm, key: A}}
                            own: {baseUrl: 'http://vllm.models.svc/v1', api: openai-completions, models: [{id: m}]}
                          aliases: {small: own/m}
                        agents: {main: {model: {primary: anthropic/claude-sonnet-4-6, fallbacks: [small]}}}
                        mcp: {servers: {docs: {url: 'https://docs.example.com/mcp'}, files: {url: 'https://files.example.com/mcp'}}}
                        tools: {deny: [files__*]}
                        """)
                        .power("main")
                        .orElseThrow();

        assertThat(power.models().stream()
                        .map(model -> model.name().text() + " " + model.fallback() + " "
                                + model.key().map(key -> key.key()).orElse("-")))
                .containsExactly("anthropic/claude-sonnet-4-6 false A", "own/m true -");
        assertThat(power.servers()).containsExactly("docs");
        assertThat(power.web()).contains("web_fetch", "web_search");
    }

    @ParameterizedTest
    @CsvSource({"2026.3.7, false", "2026.3.8, true", "2026.4.27, true", "2026.4.29, false"})
    void someReleasesWidenAProfile(String release, boolean widened) {
        ToolReach reach = new ToolReach(deployment(release, "agents: {main: {}}\ntools: {profile: minimal}\n"));

        assertThat(reach.has("main", "exec")).isEqualTo(widened);
    }

    @ParameterizedTest
    @CsvSource({"2026.3.24, exec, true", "2026.3.24, write, false", "2026.3.28, exec, false", "2026.3.28, write, true"})
    void aToolBringsPatchesWithIt(String release, String tool, boolean patches) {
        ToolReach reach = new ToolReach(deployment(release, "agents: {main: {}}\ntools: {allow: [" + tool + "]}\n"));

        assertThat(reach.has("main", "apply_patch")).isEqualTo(patches);
    }

    private static List<String> told(List<Route> routes) {
        return routes.stream()
                .map(route -> route.door().name() + ": " + route.door().audience() + " " + route.agent())
                .toList();
    }

    private Consequences of(String keys) {
        return Consequences.of(deployment("2026.9.6", keys));
    }

    private Deployment deployment(String release, String lines) {
        return new SourceFolder(directory).deployment(lines, GatewayRelease.of(release));
    }
}
