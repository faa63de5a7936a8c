package io.github.openclawmaven.model.compile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a user types arrives in the gateway as typed. */
class LiteralTextTest {

    private static final List<String> TEXTS = List.of(
            "{{ .Values.x }} {{- end }}",
            "[#if x][/#if] ${x} #{y}",
            "${HOME} $${HOME} $$${HOME} ${HOME}${HOME} ${home} $HOME ${A${B}} ${",
            "\\\"quotes\\\" 'and' `ticks` \\\\ \\\\n",
            "lines\\nand\\r\\nlines\\n",
            "\\u0001\\u001b[31m\\u007f\\u0085\\u2028",
            "\uD83E\uDD9E \u00e4 \u0130\u0131 \\U0001F99E",
            "- not: [a, {list}] # no comment",
            "null",
            " x ");

    @TempDir
    private Path root;

    static Stream<Arguments> texts() {
        return TEXTS.stream()
                .flatMap(text -> Stream.of("2026.2.26", "2026.9.6").map(release -> Arguments.of(release, text)));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void everyStringOfTheDescriptorArrives(String release, String typed) throws IOException {
        String text = "\"" + typed + "\"";
        SourceFolder folder = new SourceFolder(root)
                .with(
                        "openclaw.yaml",
                        SourceFolder.HEAD
                                + """
                                agents:
                                  main:
                                    description: TEXT
                                    identity: {name: TEXT, theme: TEXT}
                                    groupChat: {mentionPatterns: [TEXT]}
                                models: {providers: {own: {baseUrl: "http://x/", headers: {X-Text: TEXT},
                                  models: [{id: m, name: TEXT}]}}}
                                mcp: {servers: {files: {command: node, args: [TEXT], env: {X: TEXT}}}}
                                jobs:
                                  a: {name: TEXT, description: TEXT, message: TEXT, schedule: {every: 1h}}
                                """
                                        .replace("TEXT", text));
        Compilation compilation = folder.compile(release);
        JsonNode agent = new JsonMapper().readTree("{\"x\":" + text.replace("\\U0001F99E", "\uD83E\uDD9E") + "}");
        String expected = agent.get("x").textValue();
        if (release.equals("2026.2.26")) {
            // That release has no MCP servers.
            folder.with(
                    "openclaw.yaml",
                    Files.readString(folder.path("openclaw.yaml")).replaceAll("mcp: .*", ""));
            compilation = folder.compile(release);
        }

        JsonNode config = new JsonMapper()
                .readTree(compilation.result().orElseThrow().documents().openclawJson());
        JsonNode jobs = new JsonMapper()
                .readTree(compilation
                        .result()
                        .orElseThrow()
                        .documents()
                        .jobsJson()
                        .orElseThrow());
        List<JsonNode> places = Stream.concat(
                        Stream.of("theme", "mentionPatterns", "X-Text").flatMap(key -> config.findValues(key).stream()),
                        Stream.of(config.at("/mcp/servers/files/args"), config.at("/mcp/servers/files/env/X")))
                .map(node -> node.isArray() ? node.get(0) : node)
                .filter(node -> !node.isMissingNode())
                .toList();

        assertThat(places).hasSizeGreaterThanOrEqualTo(3).allSatisfy(place -> assertThat(substituted(place.textValue()))
                .isEqualTo(expected));
        assertThat(jobs.at("/jobs/0/name").textValue()).isEqualTo(expected);
        assertThat(jobs.at("/jobs/0/description").textValue()).isEqualTo(expected);
        assertThat(jobs.at("/jobs/0/payload/message").textValue()).isEqualTo(expected);
    }

    /** What the gateway makes of a string of its config. */
    private static String substituted(String text) {
        Matcher token = Pattern.compile("\\$(\\$?)\\{([A-Z_][A-Z0-9_]*)\\}").matcher(text);
        return token.replaceAll(
                found -> Matcher.quoteReplacement(found.group(1).isEmpty() ? "VALUE" : "${" + found.group(2) + "}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"n", "yes", "no", "on", "y", "true", "null", "~", "42", "0x1", "1e3", "012", "1_000", "2026.9"})
    void anAgentMayHaveANameThatLooksLikeSomethingElse(String id) throws IOException {
        SourceFolder folder = new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD + "agents:\n  " + id + ": {sandbox: {mode: \"off\"}}\n");
        Compilation compilation = folder.compile();

        if (id.matches("[a-z0-9][a-z0-9_-]*")) {
            JsonNode config = new JsonMapper()
                    .readTree(compilation.result().orElseThrow().documents().openclawJson());
            JsonNode old = new JsonMapper()
                    .readTree(folder.compile("2026.2.26")
                            .result()
                            .orElseThrow()
                            .documents()
                            .openclawJson());
            assertThat(config.at("/agents/entries").get(id).at("/sandbox/mode").textValue())
                    .isEqualTo("off");
            assertThat(config.at("/agents/defaults/systemAgent/agentId").textValue())
                    .isEqualTo(id);
            assertThat(old.at("/agents/list/0/id").textValue()).isEqualTo(id);
        } else {
            assertThat(compilation.diagnostics())
                    .allSatisfy(found -> assertThat(found.position().line()).isBetween(4, 5));
        }
    }

    @Test
    void idsThatDifferOnlyByCaseAreNoCrash() {
        Compilation compilation = new SourceFolder(root)
                .with("openclaw.yaml", SourceFolder.HEAD + "agents: {main: {}, Main: {}}\ndefaultAgent: main\n")
                .compile();

        assertThat(compilation.diagnostics())
                .allSatisfy(found -> assertThat(found.position().line()).isEqualTo(4));
    }

    @Test
    void theLocaleOfTheMachineChangesNothing() throws IOException {
        SourceFolder folder = new SourceFolder(root)
                .with("openclaw.yaml", Files.readString(Path.of("src/test/resources/full/openclaw.yaml")));
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ROOT);
            Compilation expected = folder.compile();
            Locale.setDefault(new Locale("tr", "TR"));
            assertThat(folder.compile().result().orElseThrow().documents())
                    .isEqualTo(expected.result().orElseThrow().documents());
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(folder.compile().result().orElseThrow().documents())
                    .isEqualTo(expected.result().orElseThrow().documents());
        } finally {
            Locale.setDefault(before);
        }
    }
}
