package io.github.openclawmaven.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

class DescriptorWriterTest {

    private static final SourceText SOURCE = SourceText.withoutText("openclaw.yaml");

    /** Properties that somebody's build may have who reads the file again. */
    private static final Map<String, String> PROPERTIES = Map.of("ops", "changed", "project.version", "changed");

    private static final String LAYOUT =
            """
            apiVersion: openclaw/v1
            name: acme
            gateway: {release: "2026.9.6", token: {secret: acme, key: token}}
            agents:
              main:
                model: anthropic/claude-sonnet-4-6
                skills: [reports, "a b"]
                identity:
                  name: "no"
            jobs:
              weekly:
                message: |
                  First line.

                    - indented: {{ text }} with ${HOME} 🦞
                  last line
                steps:
                  - {at: "08:00", retry: 1e3, ratio: .5, "on": true, other: null}
                  - at: "0123"
                    text: |-
                      two
                      lines
                  - |
                    a
                    b
                  - []
                empty: {}
            """;

    private static SourceTree read(String text) {
        Diagnostics diagnostics = new Diagnostics();
        PropertyFilter filter = new PropertyFilter(PROPERTIES, diagnostics);
        SourceText source = SourceText.of("openclaw.yaml", text);
        MapNode root = new YamlReader(diagnostics, filter)
                .readMap(source, filter.protect(text))
                .orElseThrow(() -> new AssertionError(diagnostics.inDocumentOrder() + "\n" + text));
        assertThat(diagnostics.inDocumentOrder()).as(text).isEmpty();
        return new SourceTree(root, diagnostics.suppressions());
    }

    /** What a node says, whatever its place. */
    private static Object content(SourceNode node) {
        if (node instanceof MapNode map) {
            List<Object> entries = new ArrayList<>();
            map.entries().forEach((key, entry) -> entries.add(List.of(key, content(entry.value()))));
            return Map.of("map", entries);
        }
        if (node instanceof ListNode list) {
            return list.items().stream().map(DescriptorWriterTest::content).toList();
        }
        ScalarNode scalar = (ScalarNode) node;
        return scalar.kind() + (scalar.isNull() ? "" : " " + scalar.text());
    }

    @Test
    void whatItWouldWriteItselfStaysAsItIs() {
        assertThat(DescriptorWriter.write(read(LAYOUT))).isEqualTo(LAYOUT);
    }

    @Test
    void keepsWhatSuppressesFindingsAndNoOtherComment() {
        String text =
                """
                # of the team
                name: acme # openclaw:ignore OC4104 as it was
                agents:
                  # openclaw:ignore OC5101, OC5002 we know that: it is meant
                  main: {tools: {profile: full}} # said before
                  list:
                    # openclaw:ignore OC5003 only an example
                    - key: value
                      other: |
                        # openclaw:ignore OC5003 is text here
                        and more
                """;

        assertThat(DescriptorWriter.write(read(text)))
                .isEqualTo(
                        """
                        # openclaw:ignore OC4104 as it was
                        name: acme
                        agents:
                          # openclaw:ignore OC5002 we know that: it is meant
                          # openclaw:ignore OC5101 we know that: it is meant
                          main: {tools: {profile: full}}
                          list:
                            # openclaw:ignore OC5003 only an example
                            - key: value
                              other: |
                                # openclaw:ignore OC5003 is text here
                                and more
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "y",
                "Off",
                "1e3",
                "0123",
                "0x1F",
                "1_000",
                "=",
                "~",
                "null",
                "",
                " ",
                ".5",
                ".inf",
                "22:22",
                "2026-11-28",
                "2026-11-28T07:20:00Z",
                "two\nlines",
                "two\nlines\n",
                "two\nlines\n\n",
                "\ntwo\nlines",
                "  indented\nlines",
                "lines\n  indented\n\n   \nmore  \n",
                "tab\n\ttab\n",
                "carriage\r\nreturn\n",
                "next\u0085line\nand\u2028more",
                "\uFEFFmark\nand\uFEFFmore",
                "control \u0007\n",
                "emoji 🦞\nümläut\n",
                "{{ .Values.x }}",
                "{{ .Values.x }}\n${X}\n",
                "${HOME} and $${HOME}",
                "@project.version@",
                "mail @ops@ and @ops@ops@",
                "\\@ops@ \"quoted\"",
                "mail\n@project.version@\n",
                "---\n...\n# no comment\n- a: b",
                "a: b\n",
                "- a",
                "!tag &anchor *alias",
                "a, [b], {c}",
                "# openclaw:ignore OC5003 because of that\nand more"
            })
    void aTextIsReadBackAsThatTextByReadersOfBothYamls(String text) {
        for (MapNode root : List.of(
                map("key", string(text)),
                map(text, string("value")),
                map("key", list(string(text), string("other"))),
                map("key", map("deeper", list(map("a", string(text))))),
                map("key", new ListNode(List.of(at(5, string(text))), SOURCE.start())))) {
            String written = DescriptorWriter.write(new SourceTree(root));

            assertThat(content(read(written).root())).as(written).isEqualTo(content(root));
            assertThat(values(new Yaml().load(written))).as(written).isEqualTo(values(root));
        }
    }

    @Test
    void aKeyMayBeLongerThanReadersTake() {
        MapNode root = map("k".repeat(5000), map("l".repeat(2000), string("value")));

        assertThat(content(read(DescriptorWriter.write(new SourceTree(root))).root()))
                .isEqualTo(content(root));
    }

    @Test
    void randomTreesAreReadBackAndWrittenTheSameFromThenOn() {
        for (int seed = 0; seed < 2000; seed++) {
            MapNode root = RandomTree.of(seed);
            String written = DescriptorWriter.write(new SourceTree(root));
            SourceTree again = read(written);

            assertThat(content(again.root()))
                    .as("seed " + seed + "\n" + written)
                    .isEqualTo(content(root));
            String rewritten = DescriptorWriter.write(again);
            assertThat(DescriptorWriter.write(read(rewritten)))
                    .as("seed " + seed)
                    .isEqualTo(rewritten);
        }
    }

    private static ScalarNode string(String text) {
        return ScalarNode.string(text, SOURCE.start());
    }

    private static ScalarNode at(int column, ScalarNode scalar) {
        return ScalarNode.string(scalar.text(), SOURCE.start().part(column, 0));
    }

    private static MapNode map(String key, SourceNode value) {
        return MapNode.empty(SOURCE.start()).with(string(key), value);
    }

    private static ListNode list(SourceNode... items) {
        return new ListNode(List.of(items), SOURCE.start());
    }

    /** As a reader gives it that knows no nodes. */
    private static Object values(Object value) {
        if (value instanceof MapNode map) {
            return map.entries().entrySet().stream()
                    .map(entry ->
                            List.of(entry.getKey(), values(entry.getValue().value())))
                    .toList();
        }
        if (value instanceof ListNode list) {
            return list.items().stream().map(DescriptorWriterTest::values).toList();
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> List.of(entry.getKey(), values(entry.getValue())))
                    .toList();
        }
        if (value instanceof List<?> list) {
            return list.stream().map(DescriptorWriterTest::values).toList();
        }
        return value instanceof ScalarNode scalar ? scalar.text() : value;
    }
}
