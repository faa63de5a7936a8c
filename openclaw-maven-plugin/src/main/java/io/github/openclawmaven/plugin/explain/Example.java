package io.github.openclawmaven.plugin.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A mistake that a code is about.
 *
 * @param file in the source directory
 * @param mistake lines, of which one says in a comment what is reported for it
 * @param repair the same lines without the mistake; empty where the fixture says none
 */
public record Example(String file, List<String> mistake, Optional<List<String>> repair) {

    /** From the line of a fixture that says most of a code. */
    static Optional<Example> of(String code, String file, Fixture fixture) {
        List<FixtureLine> lines = fixture.lines();
        return IntStream.range(0, lines.size())
                .filter(index -> lines.get(index).expected().containsKey(code))
                .boxed()
                .min(Comparator.comparing((Integer index) -> !lines.get(index).hasRepair())
                        .thenComparing(index -> lines.get(index).expected().size()))
                .map(index -> of(code, file, fixture, index));
    }

    private static Example of(String code, String file, Fixture fixture, int index) {
        FixtureLine wrong = fixture.lines().get(index);
        String comment = "  # " + wrong.expected().get(code);
        return new Example(
                file,
                excerpt(fixture, index, line -> Stream.of(line.text() + comment)),
                Optional.of(excerpt(fixture, index, line -> line.repaired().stream()))
                        .filter(repair -> wrong.hasRepair()));
    }

    private static List<String> excerpt(Fixture fixture, int index, Function<FixtureLine, Stream<String>> wrong) {
        List<String> lines = new ArrayList<>();
        for (int each : fixture.around(index)) {
            FixtureLine line = fixture.lines().get(each);
            (each == index ? wrong.apply(line) : Stream.of(line.text())).forEach(lines::add);
        }
        return lines;
    }
}
