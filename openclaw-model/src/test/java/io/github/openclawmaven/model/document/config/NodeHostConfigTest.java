package io.github.openclawmaven.model.document.config;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.deployment.AgentExecutor;
import io.github.openclawmaven.model.deployment.DeclaredVariable;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.json.JsonTree;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program in an executor is told of MCP servers. */
class NodeHostConfigTest {

    private static final String SOURCE =
            """
            apiVersion: openclaw/v1
            name: acme
            defaultAgent: main
            agents: {main: {executor: {}}, ops: {executor: {env: {OWN: "1"}}}}
            mcp:
              servers:
                docs:
                  command: node
                  args: [/opt/docs.js, "${HOME}"]
                  env: {TOKEN: {secret: docs, key: token}, SAME: {secret: docs, key: token}, PLAIN: $here}
                  executor: ops
                tickets: {command: node, env: {TOKEN: {secret: tickets, key: token}}}
            """;

    @TempDir
    private Path root;

    @ParameterizedTest
    @ValueSource(strings = {"2026.8.1", "2026.8.2", "2026.9.6"})
    void hasTheServersOfItsAgentAsTheReleaseWritesThem(String release) {
        String config = NodeHostConfig.of(executors().get("ops")).orElseThrow();

        assertThat(JsonTree.parse(config).at("/nodeHost/mcp/servers").toString())
                .isEqualTo(
                        "{\"docs\":{\"command\":\"node\",\"args\":[\"/opt/docs.js\",\"$${HOME}\"],"
                                + "\"env\":{\"TOKEN\":\"${SECRET_DOCS_TOKEN}\",\"SAME\":\"${SECRET_DOCS_TOKEN}\",\"PLAIN\":\"$here\"}}}");
        assertThat(Catalogue.bundled().schema(GatewayRelease.of(release)).names("/nodeHost/mcp/servers"))
                .isTrue();
    }

    @Test
    void itsContainerHasTheSecretsToWhichItRefers() {
        assertThat(executors().get("ops").variables())
                .extracting(DeclaredVariable::name)
                .containsExactly("OWN", "SECRET_DOCS_TOKEN");
        assertThat(executors().get("main").variables()).isEmpty();
        assertThat(NodeHostConfig.of(executors().get("main"))).isEmpty();
    }

    private Map<String, AgentExecutor> executors() {
        return AgentExecutor.of(new SourceFolder(root)
                .with("openclaw.yaml", SOURCE)
                .compile("2026.9.6")
                .result()
                .orElseThrow()
                .deployment()
                .descriptor());
    }
}
