package io.github.openclawmaven.model.document.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.json.JsonTree;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What openclaw.json says of agents whose commands run elsewhere, judged by the release's own schema. */
class ExecutorsSectionTest {

    private static final String AGENTS =
            """
            apiVersion: openclaw/v1
            name: acme
            defaultAgent: main
            agents:
              main: {}
              ops_1:
                executor: {}
                tools: {exec: {mode: allowlist, allow: [kubectl]}}
            """;

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            2026.8.2 | /agents/entries/ops_1/tools/exec/host                     | node
            2026.8.2 | /agents/entries/ops_1/tools/exec/node                     | executor-ops_1
            2026.8.2 | /agents/entries/ops_1/tools/exec/mode                     | allowlist
            2026.8.2 | /agents/entries/ops_1/tools/exec/applyPatch/workspaceOnly | true
            2026.8.2 | /agents/entries/ops_1/tools/fs/workspaceOnly              | true
            2026.8.2 | /agents/entries/ops_1/tools/codeMode                      | -
            2026.8.2 | /gateway/nodes/pairing/sshVerify                          | false
            2026.9.6 | /agents/entries/ops_1/tools/exec/host                     | node
            2026.9.6 | /agents/entries/ops_1/tools/exec/node                     | executor-ops_1
            2026.9.6 | /agents/entries/ops_1/tools/codeMode/executor             | quickjs
            2026.9.6 | /agents/entries/main/tools/exec                           | -
            2026.9.6 | /agents/entries/main/tools/fs                             | -
            2026.9.6 | /tools/exec/host                                          | gateway
            2026.9.6 | /gateway/nodes/pairing/sshVerify                          | false
            2026.9.6 | /gateway/nodes/pluginTools/enabled                        | false
            2026.9.6 | /gateway/nodes/allowSkills                                | false
            """)
    void leadsCommandsToTheNodeOfTheAgent(String release, String place, String value) {
        assertThat(config(AGENTS, release).at(place).asText(null)).isEqualTo(value);
    }

    @Test
    void saysNothingOfNodesWhereNoAgentHasOne() {
        JsonNode config =
                config("apiVersion: openclaw/v1\nname: acme\nagents: {main: {executor: {enabled: false}}}", "2026.9.6");

        assertThat(config.at("/gateway/nodes").isMissingNode()).isTrue();
        assertThat(config.at("/agents/entries/main/tools").isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026.8.1", "2026.9.6"})
    void keepsToolsOfAnMcpServerFromOtherAgents(String release) {
        JsonNode config = config(
                AGENTS
                        + "mcp: {servers: {docs: {command: node, executor: ops_1}, tickets: {url: https://t.example.com}}}",
                release);

        assertThat(config.at("/mcp/servers").fieldNames()).toIterable().containsExactly("tickets");
        assertThat(config.at("/agents/entries/main/tools/deny"))
                .extracting(JsonNode::asText)
                .contains("docs__*");
        assertThat(config.at("/agents/entries/ops_1/tools/deny").toString()).doesNotContain("docs");
        assertThat(config.at("/agents/entries/ops_1/tools/alsoAllow").isMissingNode())
                .isTrue();
        assertThat(config.at("/gateway/nodes/pluginTools/enabled").booleanValue())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            tools: {profile: coding}                     | -                               | ["node-mcp"]
            tools: {profile: coding, alsoAllow: [cron]}  | -                               | ["cron","node-mcp"]
            tools: {profile: coding, alsoAllow: [cron]}  | {alsoAllow: [nodes]}            | ["nodes","node-mcp"]
            -                                            | {profile: minimal}              | ["node-mcp"]
            tools: {profile: coding}                     | {allow: [read, docs__search]}   | -
            tools: {alsoAllow: [cron]}                   | -                               | -
            """)
    void aProfileLeavesTheOwnAgentItsTools(String ofAll, String own, String also) {
        JsonNode config = config(
                """
                apiVersion: openclaw/v1
                name: acme
                %s
                agents: {ops: {executor: {}, tools: %s}}
                mcp: {servers: {docs: {command: node, executor: ops}}}
                """
                        .formatted(ofAll == null ? "" : ofAll, own == null ? "{}" : own),
                "2026.9.6");

        JsonNode list = config.at("/agents/entries/ops/tools/alsoAllow");
        assertThat(list.isMissingNode() ? null : list.toString()).isEqualTo(also);
    }

    private JsonNode config(String descriptor, String release) {
        Compilation compilation =
                new SourceFolder(root).with("openclaw.yaml", descriptor).compile(release);
        assertThat(compilation.diagnostics()).noneMatch(Diagnostic::isError);
        return JsonTree.parse(compilation.result().orElseThrow().documents().openclawJson());
    }
}
