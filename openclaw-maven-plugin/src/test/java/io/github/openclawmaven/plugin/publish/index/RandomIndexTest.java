package io.github.openclawmaven.plugin.publish.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.openclawmaven.chart.archive.PackagedChart;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.SampleChart;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Random charts go into random indexes that other tools wrote, and nothing that was there is lost or changed. */
class RandomIndexTest {

    private static final List<String> NAMES = List.of("acme", "on", "1.10", "zebra", "y", "a-b", "null");
    private static final List<String> SCALARS = List.of(
            "1.10",
            "y",
            "on",
            "2026-11-25",
            "~",
            "''",
            "\"\"",
            "'it''s'",
            "\"tab\\t\\u2028\"",
            "a b",
            "0x1F",
            "22:22",
            "*shared",
            "!!str 12",
            "!own x",
            "{a: 1, b: [x, {c: ~}]}",
            "[]",
            "{}",
            "é🦓",
            "'# no comment'",
            "x # a comment",
            "|\n      two\n        lines\n",
            ">-\n      folded\n      text\n",
            "|+\n      end\n\n",
            "'{{ x }}'",
            "'&'",
            "\"a \\\n      b\"",
            "plain\n      over lines",
            "'quoted\n\n      over lines'");

    static LongStream seeds() {
        return LongStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void keepsEverythingThatWasThere(long seed) throws Exception {
        Random random = new Random(seed);
        String text = randomIndex(random);
        Map<String, String> expected = entries(text);
        RepositoryIndex index = RepositoryIndex.read(Optional.of(Content.of(text)), "index.yaml");
        List<PackagedChart> charts = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            PackagedChart chart = SampleChart.of(pick(random, NAMES), version(random), "note " + i);
            index.add(chart, chart.fileName(), SampleChart.PUBLISHED);
            charts.removeIf(earlier -> earlier.fileName().equals(chart.fileName()));
            charts.add(chart);
            expected.remove(chart.name() + " " + chart.version());
        }
        String after = index.content().text().orElseThrow();

        Map<String, String> found = entries(after);
        assertThat(found).as("%s%n->%n%s", text, after).containsAllEntriesOf(expected);
        assertThat(found).hasSize(expected.size() + charts.size());
        for (PackagedChart chart : charts) {
            assertThat(found.get(chart.name() + " " + chart.version())).contains(chart.sha256());
            assertThat(RepositoryIndex.read(Optional.of(Content.of(after)), "index.yaml")
                            .digest(chart))
                    .contains(chart.sha256());
        }
        assertThat(others(after)).isEqualTo(others(text));
    }

    private static String randomIndex(Random random) {
        StringBuilder text = new StringBuilder(pick(random, List.of("", "---\n", "# top\n", "%YAML 1.1\n---\n")));
        text.append("apiVersion: v1\nx-common: &shared {team: platform}\n");
        text.append("x-")
                .append(random.nextInt(9))
                .append(": ")
                .append(pick(random, SCALARS))
                .append('\n');
        text.append("entries:\n");
        List<String> names = new ArrayList<>(NAMES);
        names.removeIf(name -> random.nextBoolean());
        names.add("always");
        for (String name : names) {
            text.append(random.nextInt(4) == 0 ? "  # of " + name + "\n" : "");
            text.append("  \"").append(name).append("\":\n");
            IntStream.rangeClosed(0, random.nextInt(3))
                    .mapToObj(i -> version(random))
                    .distinct()
                    .forEach(version -> {
                        text.append("  - name: \"")
                                .append(name)
                                .append("\"\n    version: ")
                                .append(version)
                                .append('\n');
                        for (int i = random.nextInt(4); i > 0; i--) {
                            text.append("    key")
                                    .append(i)
                                    .append(": ")
                                    .append(pick(random, SCALARS))
                                    .append('\n');
                        }
                    });
        }
        return text.append("generated: 2020-01-01T00:00:00Z\n").toString();
    }

    private static String version(Random random) {
        return random.nextInt(3) + "." + random.nextInt(3) + "." + random.nextInt(2)
                + pick(random, List.of("", "-rc.1", "-SNAPSHOT", "+b"));
    }

    private static <T> T pick(Random random, List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Each version of each chart with all that its entry says. */
    private static Map<String, String> entries(String text) {
        Map<String, String> found = new TreeMap<>();
        for (var chart : ((MappingNode) root(text, "entries")).getValue()) {
            String name = ((ScalarNode) chart.getKeyNode()).getValue();
            for (Node entry : ((SequenceNode) chart.getValueNode()).getValue()) {
                String version =
                        IndexNode.textField((MappingNode) entry, "version").orElseThrow();
                assertThat(found.put(name + " " + version, meaning(entry))).isNull();
            }
        }
        return found;
    }

    private static List<String> others(String text) {
        return ((MappingNode) root(text))
                .getValue().stream()
                        .filter(tuple ->
                                !List.of("entries", "generated").contains(((ScalarNode) tuple.getKeyNode()).getValue()))
                        .map(tuple -> meaning(tuple.getKeyNode()) + meaning(tuple.getValueNode()))
                        .toList();
    }

    private static Node root(String text) {
        return new Yaml(new LoaderOptions()).compose(new StringReader(text));
    }

    private static Node root(String text, String key) {
        return IndexNode.field((MappingNode) root(text), key).orElseThrow();
    }

    /** Tags and values, without the way in which they are written. */
    private static String meaning(Node node) {
        StringBuilder meaning = new StringBuilder(node.getTag().getValue()).append('(');
        if (node instanceof ScalarNode scalar) {
            meaning.append(scalar.getValue());
        } else if (node instanceof SequenceNode list) {
            list.getValue().forEach(item -> meaning.append(meaning(item)).append(','));
        } else {
            ((MappingNode) node).getValue().forEach(tuple -> meaning.append(meaning(tuple.getKeyNode()))
                    .append('=')
                    .append(meaning(tuple.getValueNode()))
                    .append(','));
        }
        return meaning.append(')').toString();
    }
}
