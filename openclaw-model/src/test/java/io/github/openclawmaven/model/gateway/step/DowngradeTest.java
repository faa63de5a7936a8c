package io.github.openclawmaven.model.gateway.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.bind.DescriptorBinder;
import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.Descriptor;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.Catalogue;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.config.ConfigWriter;
import io.github.openclawmaven.model.source.DescriptorReader;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.DescriptorSource;
import io.github.openclawmaven.model.source.SourceDirectory;
import io.github.openclawmaven.model.source.SourcePath;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each change of shape on both sides of its boundary: the last release that has the old shape, and the next one. */
class DowngradeTest {

    @TempDir
    private Path root;

    private final Diagnostics diagnostics = new Diagnostics();

    static Stream<Arguments> boundaries() {
        return Stream.of(
                boundary("2026.7.35", "2026.8.1", "agents: {main: {}}", "/agents/list/0/id", "/agents/entries/main"),
                boundary(
                        "2026.7.35",
                        "2026.8.1",
                        "agents: {main: {}}",
                        "/agents/list/0/default",
                        "/agents/defaults/systemAgent"),
                boundary(
                        "2026.7.35",
                        "2026.8.1",
                        "tools: {exec: {timeout: 5s}}",
                        "/tools/exec/timeoutSec",
                        "/tools/exec/timeoutSeconds"),
                boundary(
                        "2026.7.35",
                        "2026.8.1",
                        "tools: {web: {search: {provider: brave, apiKey: {secret: b, key: k}}}}",
                        "/tools/web/search/apiKey",
                        "/plugins/entries/brave/config/webSearch/apiKey"),
                boundary(
                        "2026.7.35",
                        "2026.8.1",
                        "tools: {web: {fetch: {provider: firecrawl, apiKey: {secret: b, key: k}}}}",
                        "/tools/web/fetch/firecrawl/apiKey",
                        "/plugins/entries/firecrawl/config/webFetch/apiKey"),
                boundary(
                        "2026.5.27",
                        "2026.5.28",
                        "tools: {exec: {mode: ask}}",
                        "/tools/exec/security",
                        "/tools/exec/mode"),
                boundary(
                        "2026.5.18",
                        "2026.5.19",
                        "models: {providers: {anthropic: {apiKey: {secret: b, key: k}}}}",
                        "/models/providers/anthropic/models",
                        "/models/providers/anthropic/apiKey"),
                boundary(
                        "2026.3.13",
                        "2026.3.14",
                        "tools: {web: {search: {provider: perplexity, apiKey: {secret: b, key: k}}}}",
                        "/tools/web/search/perplexity/apiKey",
                        "/plugins/entries/perplexity/config/webSearch/apiKey"));
    }

    private static Arguments boundary(String last, String next, String lines, String oldPlace, String newPlace) {
        return Arguments.of(GatewayRelease.of(last), GatewayRelease.of(next), lines, oldPlace, newPlace);
    }

    @ParameterizedTest
    @MethodSource("boundaries")
    void changesTheShapeUpToItsLastRelease(
            GatewayRelease last, GatewayRelease next, String lines, String oldPlace, String newPlace) {
        assertThat(downgraded(last, lines).get(JsonPointer.compile(oldPlace))).isPresent();
        assertThat(downgraded(next, lines).get(JsonPointer.compile(oldPlace))).isEmpty();
        assertThat(downgraded(next, lines).get(JsonPointer.compile(newPlace))).isPresent();
        assertThat(diagnostics.inDocumentOrder()).isEmpty();
    }

    @Test
    void descriptionsAreLeftOutWithANoteUpToTheirLastRelease() {
        String lines = "agents: {main: {description: x}}";

        assertThat(downgraded(GatewayRelease.of("2026.5.13"), lines)
                        .get(JsonPointer.compile("/agents/list/0/description")))
                .isPresent();
        assertThat(diagnostics.inDocumentOrder()).isEmpty();
        assertThat(downgraded(GatewayRelease.of("2026.5.12"), lines)
                        .get(JsonPointer.compile("/agents/list/0/description")))
                .isEmpty();
        assertThat(diagnostics.inDocumentOrder())
                .extracting(Diagnostic::code)
                .containsExactly(AgentDescriptions.LEFT_OUT);
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
        new SourceFolder(root).with("openclaw.yaml", SourceFolder.HEAD + lines + "\n");
        DescriptorRequest request =
                new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.empty(), Map.of());
        DescriptorSource source = new DescriptorReader(new SourceDirectory(root, ""), request, diagnostics)
                .read()
                .orElseThrow();
        Descriptor descriptor =
                DescriptorBinder.bind(source.tree(), diagnostics).orElseThrow();
        GatewayRelease newest = Catalogue.bundled().newest();
        GatewayFacts facts = Catalogue.bundled().facts(newest).of(release);
        Deployment deployment = new Deployment(
                descriptor,
                source.tree(),
                source.workspaces(),
                facts,
                Catalogue.bundled().schema(newest));
        ConfigDocument document = new ConfigWriter(deployment).writeTyped();
        Downgrades.apply(document, deployment, diagnostics);
        return document;
    }
}
