package io.github.openclawmaven.model.document.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.compile.DescriptorCompiler;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.source.DescriptorRequest;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which tools the agents main and other are denied, by what is said of their tools. */
class ClosedToolsTest {

    @TempDir
    private Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            2026.9.6 | -             | -             | -                                              | plugins      | -
            2026.9.5 | -             | -             | -                                              | plugins      | -
            2026.9.4 | -             | -             | -                                              | -            | -
            2026.9.6 | deny: [exec]  | -             | -                                              | exec,plugins | -
            2026.9.6 | deny: [plugins] | -           | -                                              | plugins      | -
            2026.9.6 | allow: [read] | -             | -                                              | plugins      | -
            2026.9.6 | alsoAllow: ['*'] | -          | -                                              | plugins      | -
            2026.9.6 | alsoAllow: [plugins] | -      | -                                              | -            | -
            2026.9.6 | allow: [read, plugins] | -    | -                                              | -            | -
            2026.9.6 | -             | alsoAllow: [plugins] | -                                       | -            | plugins
            2026.9.6 | deny: [exec]  | alsoAllow: [plugins] | -                                       | exec         | plugins
            2026.9.6 | -             | -             | tools: {deny: [exec]}                          | exec,plugins | -
            2026.9.6 | -             | -             | tools: {alsoAllow: [plugins]}                  | -            | -
            2026.9.6 | -             | -             | "agents: {entries: {main: {tools: {alsoAllow: [plugins]}}}}" | - | plugins
            """)
    void areThoseThatNoPolicyAsksForByName(
            String release, String shared, String ofMain, String free, String denied, String deniedToOther)
            throws IOException {
        Files.writeString(
                root.resolve("openclaw.yaml"),
                """
                apiVersion: openclaw/v1
                name: acme
                agents: {main: {tools: {%s}}, other: {}}
                defaultAgent: main
                tools: {%s}
                config: {%s}
                """
                        .formatted(said(ofMain), said(shared), said(free)));

        Compilation compilation = DescriptorCompiler.compile(
                new SourceDirectory(root, ""),
                new DescriptorRequest("openclaw.yaml", Optional.empty(), Optional.of(release), Map.of()));

        JsonNode config =
                JsonTree.parse(compilation.result().orElseThrow().documents().openclawJson());
        assertThat(names(config.at("/tools/deny"))).isEqualTo(denied);
        assertThat(names(config.at("/agents/entries/main/tools/deny"))).isNull();
        assertThat(names(config.at("/agents/entries/other/tools/deny"))).isEqualTo(deniedToOther);
    }

    private static String said(String text) {
        return text == null ? "" : text.replace("\"", "");
    }

    private static String names(JsonNode list) {
        List<String> names = new ArrayList<>();
        list.forEach(name -> names.add(name.asText()));
        return names.isEmpty() ? null : String.join(",", names);
    }
}
