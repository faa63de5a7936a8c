package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.openclawmaven.model.deployment.GatewayDocuments;
import io.github.openclawmaven.model.gateway.Catalogue;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Descriptors grown from a small grammar. */
class RandomDescriptorTest {

    private static final List<String> AGENTS = List.of("main", "ops", "n", "yes", "42", "true", "null", "a-b_c");

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"2026.2.26", "2026.9.6"})
    void whatHasNoErrorPassesTheSchemaAndIsTheSameTwice(String release) throws IOException {
        int accepted = 0;
        for (int seed = 0; seed < 200; seed++) {
            String text = new Grammar(new Random(seed)).descriptor();
            SourceFolder folder = new SourceFolder(root).with("openclaw.yaml", text);
            Compilation compilation = folder.compile(release);

            assertThat(compilation.diagnostics().stream()
                            .map(found -> found.code().id()))
                    .as(text)
                    .doesNotContain("OC6002", "OC6003")
                    .noneMatch(code -> code.startsWith("OC1"));
            if (compilation.result().isPresent()) {
                accepted++;
                GatewayDocuments documents = compilation.result().get().documents();
                JsonNode config = new JsonMapper().readTree(documents.openclawJson());
                assertThat(Catalogue.bundled()
                                .schema(GatewayRelease.of(release))
                                .check(config))
                        .as(text)
                        .isEmpty();
                assertThat(folder.compile(release).result().orElseThrow().documents())
                        .isEqualTo(documents);
            }
        }
        assertThat(accepted).as("most of what the grammar grows is accepted").isGreaterThan(100);
    }

    @Test
    void theGrammarGrowsManyShapes() {
        assertThat(new Random(1)
                        .ints(50)
                        .mapToObj(seed -> new Grammar(new Random(seed)).descriptor())
                        .distinct())
                .hasSize(50);
    }

    /** Grows one descriptor. */
    private record Grammar(Random random) {

        String descriptor() {
            List<String> agents = new ArrayList<>(AGENTS.subList(0, 1 + random.nextInt(AGENTS.size())));
            StringBuilder text = new StringBuilder(SourceFolder.HEAD);
            text.append("defaultAgent: \"" + pick(agents) + "\"\nagents:\n");
            agents.forEach(agent -> text.append("  " + agent + ":\n" + agent()));
            text.append("models: {providers: {anthropic: {apiKey: {secret: m, key: a}}}");
            text.append(maybe(", default: anthropic/claude-sonnet-4-6") + "}\n");
            text.append(maybe(
                    "agentDefaults: {maxConcurrent: " + (1 + random.nextInt(8)) + ", timeout: " + duration() + "}\n"));
            if (random.nextBoolean()) {
                text.append(channels(agents));
            }
            text.append("tools: {profile: " + pick(List.of("minimal", "coding", "messaging", "full")));
            text.append(maybe(", exec: {mode: " + pick(List.of("deny", "allowlist", "ask", "full")) + ", timeout: "
                    + duration() + "}"));
            text.append(maybe(", web: {search: {provider: brave, apiKey: {secret: m, key: b}}}") + "}\n");
            text.append(jobs(agents));
            return text.append(maybe("config: {session: {dmScope: per-channel-peer}}\n"))
                    .toString();
        }

        private String agent() {
            return "    sandbox: {mode: \"off\"}\n"
                    + maybe("    description: Text $" + "{HOME} {{ x }}\n")
                    + maybe("    identity: {name: \"N \\\" \\n \u00e4\", emoji: \uD83E\uDD9E}\n")
                    + maybe("    model: {primary: anthropic/claude-sonnet-4-6, fallbacks: []}\n")
                    + maybe("    tools: {deny: [browser], exec: {mode: deny}}\n")
                    + maybe("    groupChat: {mentionPatterns: [\"@x\"]}\n")
                    + maybe("    skills: []\n");
        }

        private String channels(List<String> agents) {
            return "channels:\n  telegram: {botToken: {secret: t, key: b}, dmPolicy: allowlist, allowFrom: [1]"
                    + maybe(", settings: {linkPreview: false}") + "}\n"
                    + "bindings:\n  - {channel: telegram, peer: {direct: " + random.nextInt(99) + "}, agent: \""
                    + pick(agents) + "\"}\n"
                    + maybe("  - {channel: telegram, agent: \"" + pick(agents) + "\"}\n");
        }

        private String jobs(List<String> agents) {
            StringBuilder text = new StringBuilder();
            for (int index = 0; index < random.nextInt(4); index++) {
                text.append(text.isEmpty() ? "jobs:\n" : "");
                text.append("  job-" + index + ": {agent: \"" + pick(agents) + "\", message: \"do $"
                        + "{X}\", schedule: {"
                        + pick(List.of(
                                "every: " + duration(), "cron: \"0 9 * * 1\", tz: UTC", "at: 2099-01-01T00:00:00Z"))
                        + "}" + maybe(", timeout: 5m") + "}\n");
            }
            return text.toString();
        }

        private String duration() {
            return (1 + random.nextInt(60)) + pick(List.of("m", "h"));
        }

        private String maybe(String text) {
            return random.nextBoolean() ? text : "";
        }

        private String pick(List<String> from) {
            return from.get(random.nextInt(from.size()));
        }
    }
}
