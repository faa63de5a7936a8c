package io.github.openclawmaven.model.document.step;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.compile.SourceFolder;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.document.config.ConfigWriter;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each step at its boundary, judged by the schemas of the two releases beside it. */
class StepBoundaryTest {

    private static final String WEBHOOK =
            """
            channels:
              telegram:
                botToken: {secret: s, key: k}
                webhook: {url: "https://a.example.com/t", secret: {secret: s, key: w}}
            """;
    private static final String SEARCH =
            "tools: {web: {search: {provider: perplexity, apiKey: {secret: s, key: k}}}}\n";
    private static final String FETCH = "tools: {web: {fetch: {provider: firecrawl, apiKey: {secret: s, key: k}}}}\n";

    /** What exercises each step, in the order of the steps. */
    private static final List<String> EXAMPLES = List.of(
            "models: {aliases: {a: c/m}, providers: {c: {baseUrl: \"https://c\", api: openai-completions, models: [{id: m}, {id: n}]}}}\n",
            "agents: {main: {}, other: {}}\ndefaultAgent: main\n",
            "browser: {profiles: {far: {cdpUrl: \"http://b:9222\"}}}\nagents: {main: {}}\n",
            "agents: {main: {}}\n",
            "agents: {main: {}}\n",
            "models: {providers: {c: {baseUrl: \"https://c\", api: openai-chatgpt-responses, models: [{id: m}]}}}\n",
            "tools: {exec: {mode: ask}}\nagents: {main: {tools: {exec: {mode: deny}}}}\n",
            "agents: {main: {}}\n",
            "agents: {main: {description: x}}\n",
            "models: {providers: {c: {baseUrl: \"https://c\", api: openai-completions, timeout: 5s, models: [{id: m}]}}}\n",
            "channels: {telegram: {streaming: partial, accounts: {two: {streaming: block}}}}\n",
            FETCH,
            "mcp: {servers: {t: {url: \"https://t.example.com\", transport: sse}}}\n",
            "agents: {main: {thinking: low}}\n",
            SEARCH,
            FETCH,
            WEBHOOK.replace("k: w}", "k: w}, port: 9000"),
            "channels: {discord: {}}\nbindings: [{channel: discord, guild: g, roles: [r], agent: main}]\nagents: {main: {}}\n",
            "tools: {fs: {workspaceOnly: false}}\n",
            "agents: {main: {tools: {fs: {workspaceOnly: false}}}}\n",
            "tools: {sessions: {visibility: agent}}\n",
            "channels: {telegram: {}}\nbindings: [{channel: telegram, peer: {direct: 1}, agent: main}]\nagents: {main: {}}\n",
            "agents: {main: {skills: []}}\n",
            "gateway: {release: 2026.9.6, controlUi: {allowedOrigins: [\"https://a\"]}}\n");

    /** The schema says nothing of what is in a plugin's entry or, beyond a few keys, in that of an MCP server. */
    private static final List<Class<?>> BEYOND_THE_SCHEMA =
            List.of(SearchWithoutPlugin.class, FetchWithoutPlugin.class);

    @TempDir
    private Path root;

    static Stream<Arguments> steps() {
        return IntStream.range(0, Downgrades.all().size())
                .mapToObj(index -> Arguments.of(Downgrades.all().get(index), EXAMPLES.get(index)));
    }

    @Test
    void eachStepHasAnExampleAndTheNewestChangeIsTakenBackFirst() {
        assertThat(EXAMPLES).hasSameSizeAs(Downgrades.all());
        assertThat(Downgrades.all())
                .extracting(Downgrade::last)
                .isSortedAccordingTo(Comparator.<GatewayRelease>reverseOrder());
        assertThat(Catalogue.bundled().known())
                .containsAll(Downgrades.all().stream().map(Downgrade::last).toList());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void theReleasesBesideTheBoundaryAcceptEachItsShape(Downgrade step, String lines) {
        assertThat(refusals(lines, step.last(), applicable(step.last()))).isEmpty();
        GatewayRelease next = Catalogue.bundled().after(step.last());
        assertThat(refusals(lines, next, applicable(next))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("steps")
    void withoutTheStepTheLastReleaseOfTheOldShapeRefusesOrMisunderstandsIt(Downgrade step, String lines) {
        List<Downgrade> others = new ArrayList<>(applicable(step.last()));
        others.remove(step);

        if (BEYOND_THE_SCHEMA.contains(step.getClass()) || step.equals(mcpUrl())) {
            assertThat(document(lines, step.last(), others).root())
                    .isNotEqualTo(document(lines, step.last(), applicable(step.last()))
                            .root());
        } else {
            assertThat(refusals(lines, step.last(), others)).isNotEmpty();
        }
    }

    private static Downgrade mcpUrl() {
        return Downgrades.all().stream()
                .filter(step -> step instanceof LaterKey key && key.place().startsWith("/mcp"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Downgrade> applicable(GatewayRelease release) {
        return Downgrades.all().stream()
                .filter(step -> step.last().isAtLeast(release))
                .toList();
    }

    private List<SchemaFinding> refusals(String lines, GatewayRelease release, List<Downgrade> steps) {
        return Catalogue.bundled()
                .schema(release)
                .check(document(lines, release, steps).root());
    }

    private ConfigDocument document(String lines, GatewayRelease release, List<Downgrade> steps) {
        Deployment deployment = new SourceFolder(root).deployment(lines, release);
        ConfigDocument document = new ConfigWriter(deployment).writeTyped();
        steps.forEach(step -> step.apply(document, deployment, new Diagnostics()));
        return document;
    }
}
