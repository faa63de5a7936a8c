package io.github.openclawmaven.model.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.ConfigWriter;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.source.SourcePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What becomes of the newest shape on its way to an older one. */
class DowngradeTest {

    @TempDir
    private Path root;

    private final Diagnostics diagnostics = new Diagnostics();

    static Stream<Arguments> moves() {
        return Stream.of(
                Arguments.of("2026.5.28", "agents: {main: {}}", "/agents/list/0/id", "/agents/entries/main"),
                Arguments.of(
                        "2026.5.28", "agents: {main: {}}", "/agents/list/0/default", "/agents/defaults/systemAgent"),
                Arguments.of(
                        "2026.5.28",
                        "tools: {exec: {timeout: 5s}}",
                        "/tools/exec/timeoutSec",
                        "/tools/exec/timeoutSeconds"),
                Arguments.of("2026.5.27", "tools: {exec: {mode: ask}}", "/tools/exec/security", "/tools/exec/mode"),
                Arguments.of(
                        "2026.3.13",
                        "tools: {web: {search: {provider: brave, apiKey: {secret: b, key: k}}}}",
                        "/tools/web/search/apiKey",
                        "/plugins/entries/brave/config/webSearch/apiKey"),
                Arguments.of(
                        "2026.3.13",
                        "tools: {web: {search: {provider: perplexity, apiKey: {secret: b, key: k}}}}",
                        "/tools/web/search/perplexity/apiKey",
                        "/plugins/entries/perplexity/config/webSearch/apiKey"),
                Arguments.of(
                        "2026.4.1",
                        "tools: {web: {fetch: {provider: firecrawl, apiKey: {secret: b, key: k}}}}",
                        "/tools/web/fetch/firecrawl/apiKey",
                        "/plugins/entries/firecrawl/config/webFetch/apiKey"),
                Arguments.of(
                        "2026.2.12",
                        "channels: {slack: {accounts: {a: {dmPolicy: pairing}}}}",
                        "/channels/slack/accounts/a/dm/policy",
                        "/channels/slack/accounts/a/dmPolicy"),
                Arguments.of(
                        "2026.2.12", "channels: {discord: {allowFrom: [\"1\"]}}",
                        "/channels/discord/dm/allowFrom", "/channels/discord/allowFrom"));
    }

    @ParameterizedTest
    @MethodSource("moves")
    void whatMovesIsNowhereElse(String release, String lines, String oldPlace, String newPlace) {
        ConfigDocument old = downgraded(GatewayRelease.of(release), lines);
        assertThat(old.get(JsonPointer.compile(oldPlace))).isPresent();
        assertThat(old.get(JsonPointer.compile(newPlace))).isEmpty();

        ConfigDocument newest = downgraded(Catalogue.bundled().newest(), lines);
        assertThat(newest.get(JsonPointer.compile(oldPlace))).isEmpty();
        assertThat(newest.get(JsonPointer.compile(newPlace))).isPresent();
        assertThat(diagnostics.inDocumentOrder()).isEmpty();
    }

    @Test
    void aPersonIsADmAndAProtocolHasItsOldName() {
        assertThat(downgraded(
                                GatewayRelease.of("2026.2.6-3"),
                                "channels: {telegram: {}}\nbindings: [{channel: telegram, peer: {direct: 1}, agent: main}, {channel: telegram, peer: {group: 2}, agent: main}]")
                        .root()
                        .findValuesAsText("kind"))
                .containsExactly("dm", "group");
        assertThat(downgraded(
                                GatewayRelease.of("2026.5.28"),
                                "models: {providers: {a: {baseUrl: x, api: openai-chatgpt-responses}, b: {baseUrl: x, api: openai-completions}}}")
                        .root()
                        .findValuesAsText("api"))
                .containsExactly("openai-codex-responses", "openai-completions");
    }

    static Stream<Arguments> lacks() {
        return Stream.of(
                Arguments.of("2026.4.25", "2026.4.26", "models: {providers: {a: {timeout: 5s}}}", "openclaw.yaml:4:26"),
                Arguments.of("2026.3.13", "2026.3.22", "agents: {main: {thinking: low}}", "openclaw.yaml:4:17"),
                Arguments.of("2026.2.1", "2026.2.2", "agents: {main: {skills: []}}", "openclaw.yaml:4:17"),
                Arguments.of(
                        "2026.2.12",
                        "2026.2.17",
                        "bindings: [{channel: discord, roles: [r], agent: main}]",
                        "openclaw.yaml:4:31"),
                Arguments.of("2026.2.12", "2026.2.17", "tools: {fs: {workspaceOnly: true}}", "openclaw.yaml:4:14"),
                Arguments.of(
                        "2026.2.12",
                        "2026.2.17",
                        "agents: {main: {tools: {fs: {workspaceOnly: false}}}}",
                        "openclaw.yaml:4:30"),
                Arguments.of("2026.2.12", "2026.2.17", "tools: {sessions: {visibility: all}}", "openclaw.yaml:4:20"),
                Arguments.of(
                        "2026.2.21",
                        "2026.2.22",
                        "channels: {telegram: {webhook: {url: \"https://a/b\", port: 9000}}}",
                        "openclaw.yaml:4:53"),
                Arguments.of(
                        "2026.3.24", "2026.3.31", "mcp: {servers: {a: {url: \"https://a\"}}}", "openclaw.yaml:4:21"));
    }

    @ParameterizedTest
    @MethodSource("lacks")
    void whatTheReleaseCannotDoIsSaidWhereItIsAskedFor(String last, String next, String lines, String position) {
        downgraded(GatewayRelease.of(next), lines);
        assertThat(diagnostics.inDocumentOrder()).isEmpty();

        downgraded(GatewayRelease.of(last), lines);
        assertThat(diagnostics.inDocumentOrder()).singleElement().satisfies(found -> {
            assertThat(found.code()).isEqualTo(LaterKey.NEEDED);
            assertThat(found.position()).hasToString(position);
            assertThat(found.hint()).contains(next);
        });
    }

    @Test
    void whatNobodyAskedForGoesSilently() {
        ConfigDocument document = downgraded(
                GatewayRelease.of("2026.1.29"),
                "channels: {telegram: {botToken: {secret: s, key: k}, webhook: {url: \"https://a/b\"}}}");

        assertThat(document.get(JsonPointer.compile("/gateway/controlUi/allowedOrigins")))
                .isEmpty();
        assertThat(document.root().at("/channels/telegram").propertyStream().map(Map.Entry::getKey))
                .contains("webhookUrl")
                .doesNotContain("webhookHost", "webhookPort");
        assertThat(diagnostics.inDocumentOrder()).isEmpty();
    }

    @Test
    void descriptionsAreLeftOutWithANoteUpToTheirLastRelease() {
        String lines = "agents: {main: {description: x}}";

        assertThat(downgraded(GatewayRelease.of("2026.5.18"), lines)
                        .get(JsonPointer.compile("/agents/list/0/description")))
                .isPresent();
        assertThat(diagnostics.inDocumentOrder()).isEmpty();
        assertThat(downgraded(GatewayRelease.of("2026.5.12"), lines)
                        .get(JsonPointer.compile("/agents/list/0/description")))
                .isEmpty();
        assertThat(diagnostics.inDocumentOrder()).extracting(Diagnostic::code).containsExactly(LaterKey.LEFT_OUT);
        assertThat(diagnostics.inDocumentOrder().get(0).position()).hasToString("openclaw.yaml:4:17");
    }

    @Test
    void aModeThatTheOldShapeCannotSayIsReported() {
        String lines = "tools: {exec: {mode: auto}}";

        downgraded(GatewayRelease.of("2026.5.28"), lines);
        assertThat(diagnostics.inDocumentOrder()).isEmpty();
        downgraded(GatewayRelease.of("2026.5.27"), lines);
        assertThat(diagnostics.inDocumentOrder())
                .extracting(Diagnostic::code)
                .containsExactly(ExecSecurityAndAsk.NO_AUTO);
        assertThat(diagnostics.inDocumentOrder().get(0).position()).hasToString("openclaw.yaml:4:22");
    }

    static Stream<Arguments> modes() {
        return Stream.of(
                Arguments.of("deny", "deny", "off"),
                Arguments.of("allowlist", "allowlist", "off"),
                Arguments.of("ask", "allowlist", "on-miss"),
                Arguments.of("full", "full", "off"));
    }

    @ParameterizedTest
    @MethodSource("modes")
    void aModeIsAPairForAllAgentsAndForOne(String mode, String security, String ask) {
        String exec = "exec: {mode: " + mode + "}";
        ConfigDocument document = downgraded(
                GatewayRelease.of("2026.2.26"), "tools: {" + exec + "}\nagents: {main: {tools: {" + exec + "}}}");

        for (String place : List.of("/tools/exec", "/agents/list/0/tools/exec")) {
            assertThat(document.root().at(place).get("security").textValue()).isEqualTo(security);
            assertThat(document.root().at(place).get("ask").textValue()).isEqualTo(ask);
            assertThat(document.root().at(place).has("mode")).isFalse();
        }
        assertThat(document.origin(JsonPointer.compile("/agents/list/0/tools/exec/ask")))
                .contains(SourcePath.of("agents", "main", "tools", "exec", "mode"));
    }

    @Test
    void whatMovesKeepsTheKeyBehindIt() {
        ConfigDocument document = downgraded(
                GatewayRelease.of("2026.2.26"),
                "tools: {web: {search: {provider: brave, apiKey: {secret: b, key: k}}}}\nagents: {main: {identity: {name: x}}}");

        assertThat(document.origin(JsonPointer.compile("/tools/web/search/apiKey")))
                .contains(SourcePath.of("tools", "web", "search", "apiKey"));
        assertThat(document.origin(JsonPointer.compile("/agents/list/0/identity/name")))
                .contains(SourcePath.of("agents", "main", "identity", "name"));
        assertThat(document.origin(JsonPointer.compile("/agents/list/0/id"))).contains(SourcePath.of("agents", "main"));
    }

    @Test
    void agentsKeepTheirOrderAndOneIsTheDefault() {
        ConfigDocument document =
                downgraded(GatewayRelease.of("2026.2.26"), "agents: {b: {}, \"42\": {}, a: {}}\ndefaultAgent: \"42\"");

        assertThat(document.root().at("/agents/list").findValuesAsText("id")).containsExactly("b", "42", "a");
        assertThat(document.root().at("/agents/list").findValuesAsText("default"))
                .containsExactly("true");
        assertThat(document.root().at("/agents/list/1/default").booleanValue()).isTrue();
        assertThat(document.get(JsonPointer.compile("/agents/ownership"))).isEmpty();
    }

    private ConfigDocument downgraded(GatewayRelease release, String lines) {
        Deployment deployment = new SourceFolder(root).deployment(lines + "\n", release);
        ConfigDocument document = new ConfigWriter(deployment).writeTyped();
        Downgrades.apply(document, deployment, diagnostics);
        return document;
    }
}
