package io.github.openclawmaven.plugin.publish.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.publish.PublishException;
import io.github.openclawmaven.plugin.publish.SampleChart;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What others may have written into the index: it stays, or the index is refused and stays. One more trick is one more constant. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HostileIndexTest extends IndexTest {

    /** Versions of the very chart that is pushed, which are compared with it. */
    enum Version {
        OF_MANY_PARTS("1.0.0-" + "a.".repeat(20_000) + "a"),
        OF_MANY_NUMBERS("1.0.0-" + "1.".repeat(200_000) + "1"),
        OF_MANY_EMPTY_PARTS("1.0.0-" + ".".repeat(200_000)),
        OF_MANY_HYPHENS("1.0.0" + "-".repeat(200_000)),
        OF_MANY_DIGITS("1." + "9".repeat(500_000) + ".0"),
        OF_MANY_ZEROS("v0".repeat(500_000)),
        OF_MUCH_METADATA("1.0.0+" + "a.".repeat(200_000)),
        OF_MANY_DOTS("1" + ".1".repeat(200_000)),
        LIST("[1, 2]"),
        MAP("{major: 1}"),
        NULL("~"),
        NUMBER("1.10"),
        BOOLEAN("true"),
        DATE("2026-11-25"),
        TAGGED("!!binary 'aGVsbG8='"),
        EMPTY("''");

        private final String text;

        Version(String text) {
            this.text = text;
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsEveryVersion(Version version) throws Exception {
        String before = "entries:\n  acme:\n  - version: 1.0.0\n    name: first\n  - version: " + version.text
                + "\n    name: odd\n  - version: 2.0.0\n    name: last\n";

        String after = added(before);

        assertThat(after).contains("version: " + version.text + "\n", "name: first", "name: odd", "name: last");
        assertThat(after.indexOf("name: last")).isLessThan(after.indexOf("name: first"));
    }

    enum Kept {
        ALIAS_BOMB(bomb()),
        ALIAS_OF_ITSELF("x: &a [*a]\nentries: {}\n"),
        LONG_TEXT("x: \"" + "y ".repeat(500_000) + "\"\nentries: {}\n"),
        LONG_KEY("? \"" + "y".repeat(100_000) + "\"\n: 1\nentries: {}\n"),
        KEYS_THAT_ARE_NO_TEXT("entries:\n  ? [a, b]\n  : 1\n  ? {a: b}\n  : 2\n  ~: 3\n"),
        MANY_CHARTS(IntStream.range(0, 20_000)
                .mapToObj(number -> "  chart" + number + ": []\n")
                .collect(Collectors.joining("", "entries:\n", ""))),
        MANY_VERSIONS(IntStream.range(0, 5_000)
                .mapToObj(number -> "  - version: 1.0." + (number * 7919 % 5_000) + "\n")
                .collect(Collectors.joining("", "entries:\n  acme:\n", ""))),
        NESTED("x: " + "[".repeat(40) + "]".repeat(40) + "\nentries: {}\n");

        private final String text;

        Kept(String text) {
            this.text = text;
        }

        private static String bomb() {
            return "a0: &a0 [lol, lol]\n"
                    + IntStream.range(1, 60)
                            .mapToObj(level -> "a%d: &a%d [*a%d, *a%d, *a%d]\n"
                                    .formatted(level, level, level - 1, level - 1, level - 1))
                            .collect(Collectors.joining())
                    + "entries: {}\n";
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsWhatItNeedNotUnderstand(Kept kept) throws Exception {
        String after = added(kept.text);

        // The second reading gives the same, but for our entry: nothing was lost on the way.
        assertThat(after.length()).isBetween(kept.text.length(), kept.text.length() * 2 + 2_000);
        assertThat(RepositoryIndex.read(Optional.of(Content.of(after)), "index.yaml")
                        .add(ACME, "x.tgz", SampleChart.PUBLISHED))
                .isFalse();
    }

    enum Refused {
        NESTED_TOO_DEEPLY("x: " + "[".repeat(100_000), "is not YAML"),
        NESTED_BLOCKS(
                IntStream.range(0, 2000)
                        .mapToObj(level -> " ".repeat(level) + "a:\n")
                        .collect(Collectors.joining()),
                "is not YAML"),
        UNKNOWN_ALIAS("x: *\u2066evil\n", "is not YAML"),
        ESCAPE_SEQUENCE("x: \u001b[31mred\n", "is not YAML"),
        TWO_DOCUMENTS("entries: {}\n---\nentries: {}\n", "is not YAML"),
        ENTRIES_TWICE(
                "entries: {a: []}\nx: 1\nentries: {b: []}\n",
                "index.yaml:3 is not a chart index: a map has the same key twice"),
        CHART_TWICE("entries:\n  acme: []\n  acme: []\n", "index.yaml:3 is not a chart index: a map has the same key"),
        VERSION_TWICE(
                "entries:\n  acme:\n  - version: 1.0.0\n    version: 1.2.3\n",
                "index.yaml:4 is not a chart index: a map"),
        ENTRIES_FROM_ELSEWHERE(
                "x: &x {acme: []}\nentries:\n  <<: *x\n", "index.yaml:3 is not a chart index: a map takes in"),
        VERSION_FROM_ELSEWHERE(
                "x: &x {version: 1.2.3}\nentries:\n  acme:\n  - <<: *x\n", "index.yaml:4 is not a chart");

        private final String text;
        private final String problem;

        Refused(String text, String problem) {
            this.text = text;
            this.problem = problem;
        }
    }

    @ParameterizedTest
    @EnumSource
    void refusesWhatItCannotChangeSafely(Refused refused) {
        Throwable failure = catchThrowable(() -> added(refused.text));

        assertThat(failure)
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(refused.problem)
                .hasMessageContaining("nothing was written");
        assertThat(failure.getMessage()).isEqualTo(ConsoleText.harmless(failure.getMessage()));
    }
}
