package io.github.openclawmaven.it.gateway;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import io.github.openclawmaven.it.CompiledSource;
import io.github.openclawmaven.it.process.Waiting;
import io.github.openclawmaven.model.consequence.ToolReach;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Which tools the levels of a policy leave to an agent, by what the release itself puts together for a turn. */
class ToolPoliciesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SOURCE = Path.of("src/test/resources/gateway").toAbsolutePath();
    private static final String AGENT = "main";

    /**
     * A policy of all agents and one of the agent, as flow maps.
     *
     * @param has some tools that it must leave
     * @param lacks some that it must take away
     */
    private record Policy(String shared, String own, List<String> has, List<String> lacks) {}

    private static final List<Policy> POLICIES = List.of(
            new Policy("{}", "{}", List.of("exec", "read", "web_fetch"), List.of()),
            new Policy("{profile: minimal}", "{}", List.of("session_status"), List.of("exec", "read")),
            new Policy("{profile: coding}", "{}", List.of("exec", "read"), List.of("message")),
            new Policy("{profile: messaging}", "{}", List.of("sessions_send"), List.of("exec", "write")),
            new Policy("{profile: full}", "{}", List.of("exec", "tts"), List.of()),
            new Policy("{profile: coding}", "{profile: minimal}", List.of("session_status"), List.of("exec")),
            new Policy("{profile: minimal}", "{profile: coding}", List.of("exec"), List.of()),
            new Policy("{profile: minimal, alsoAllow: [read]}", "{}", List.of("read"), List.of("write")),
            new Policy(
                    "{profile: minimal, alsoAllow: [read]}", "{alsoAllow: [write]}", List.of("write"), List.of("read")),
            new Policy("{profile: minimal}", "{alsoAllow: ['group:fs']}", List.of("read", "write"), List.of("exec")),
            new Policy("{profile: minimal, alsoAllow: [exec]}", "{deny: [exec]}", List.of(), List.of("exec")),
            new Policy("{deny: [exec]}", "{alsoAllow: [exec]}", List.of("read"), List.of("exec")),
            new Policy("{deny: [exec]}", "{allow: [exec, read]}", List.of("read"), List.of("exec", "write")),
            new Policy("{allow: [read, exec]}", "{allow: [read, write]}", List.of("read"), List.of("exec", "write")),
            new Policy("{allow: ['group:fs']}", "{deny: [edit]}", List.of("read", "write"), List.of("edit", "exec")),
            new Policy("{allow: [bash]}", "{}", List.of("exec"), List.of("read")),
            new Policy("{deny: ['sessions_*']}", "{}", List.of("exec"), List.of("sessions_list")),
            new Policy("{allow: [write]}", "{}", List.of("write"), List.of("edit", "exec")),
            new Policy("{allow: [EXEC, ' read ']}", "{}", List.of("exec", "read"), List.of("write")),
            new Policy(
                    "{byProvider: {anthropic: {profile: minimal}}}",
                    "{}",
                    List.of("session_status"),
                    List.of("exec", "read")),
            new Policy(
                    "{byProvider: {anthropic: {profile: minimal, alsoAllow: [read]}}}",
                    "{}",
                    List.of("read"),
                    List.of("exec")),
            new Policy("{byProvider: {anthropic: {deny: [exec]}}}", "{}", List.of("read"), List.of("exec")),
            new Policy(
                    "{byProvider: {anthropic: {deny: [exec]}, anthropic/claude-sonnet-4-6: {deny: [read]}}}",
                    "{}",
                    List.of("exec"),
                    List.of("read")),
            new Policy(
                    "{byProvider: {anthropic: {deny: [exec]}}}",
                    "{byProvider: {anthropic: {deny: [read]}}}",
                    List.of("write"),
                    List.of("exec", "read")),
            new Policy(
                    "{byProvider: {anthropic: {profile: minimal}}}",
                    "{byProvider: {anthropic: {profile: coding}}}",
                    List.of("exec"),
                    List.of()),
            new Policy(
                    "{profile: minimal, byProvider: {anthropic: {profile: coding}}}",
                    "{}",
                    List.of("session_status"),
                    List.of("exec")),
            new Policy("{byProvider: {openai: {deny: [exec]}}}", "{}", List.of("exec"), List.of()));

    @TempDir
    private Path root;

    @ParameterizedTest
    @MethodSource("io.github.openclawmaven.it.gateway.TestedReleases#showingKeys")
    void eachLevelTakesAway(String release) throws Exception {
        List<CompiledSource> compiled = new ArrayList<>();
        ArrayNode cases = JSON.createArrayNode();
        for (int at = 0; at < POLICIES.size(); at++) {
            CompiledSource source = compiled(POLICIES.get(at), root.resolve("source-" + at), release);
            compiled.add(source);
            cases.addObject()
                    .put("agent", AGENT)
                    .put("provider", "anthropic")
                    .put("model", "claude-sonnet-4-6")
                    .set("config", JSON.readTree(source.result().documents().openclawJson()));
        }

        List<List<String>> answers = ask(cases, new Pod(GatewayInstallation.of(release), root));

        // What comes only where a list or a profile names it (update_plan, up to 2026.7) is left out.
        List<String> all = answers.get(0);
        SoftAssertions softly = new SoftAssertions();
        for (int at = 0; at < POLICIES.size(); at++) {
            Policy policy = POLICIES.get(at);
            ToolReach reach = new ToolReach(compiled.get(at).result().deployment());
            softly.assertThat(new TreeSet<>(
                            answers.get(at).stream().filter(all::contains).toList()))
                    .as(policy.toString())
                    .containsAll(policy.has())
                    .noneMatch(policy.lacks()::contains)
                    .isEqualTo(new TreeSet<>(
                            all.stream().filter(tool -> reach.has(AGENT, tool)).toList()));
        }
        softly.assertAll();
    }

    private List<List<String>> ask(ArrayNode cases, Pod pod) throws Exception {
        Path file = Files.writeString(root.resolve("cases.json"), cases.toString());
        String answer = pod.script(
                        SOURCE,
                        "effective-tools.mjs",
                        pod.installation()
                                .directory()
                                .resolve("node_modules/openclaw")
                                .toString(),
                        file.toString())
                .run(Waiting.LIMIT)
                .orThrow()
                .output();
        return JSON.readValue(answer.lines().reduce((first, last) -> last).orElseThrow(), new TypeReference<>() {});
    }

    private static CompiledSource compiled(Policy policy, Path source, String release) throws IOException {
        Files.createDirectories(source);
        Files.writeString(
                source.resolve("openclaw.yaml"),
                """
                apiVersion: openclaw/v1
                name: tool-policies
                gateway: {token: {secret: gateway, key: token}}
                models:
                  default: anthropic/claude-sonnet-4-6
                  providers:
                    anthropic: {apiKey: {secret: llm, key: ANTHROPIC}}
                    openai: {apiKey: {secret: llm, key: OPENAI}}
                tools: %s
                agents: {main: {tools: %s}}
                """
                        .formatted(policy.shared(), policy.own()));
        return CompiledSource.of(source, release);
    }
}
