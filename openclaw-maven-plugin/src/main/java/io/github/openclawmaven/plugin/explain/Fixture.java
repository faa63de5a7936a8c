package io.github.openclawmaven.plugin.explain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A file of mistakes that the rules are tested with. A comment {@code # expect: OC3002 some words} says what is reported for its line, or,
 * alone on a line, for the one below; comments {@code # repaired: …} below a line say what has to stand there instead, each a line of it.
 */
final class Fixture {

    private static final Pattern EXPECTED =
            Pattern.compile("(?:#|<!--) expect: (OC\\d{4}) ([^#\\n]*?)(?= -->| *# expect|$)");
    private static final Pattern MARKS = Pattern.compile("\\s*(?:#|<!--) expect: .*");
    private static final Pattern REPAIRED = Pattern.compile("(\\s*)# repaired:(?: (.*))?");

    /** Of what stands below a line, so much is shown. */
    private static final int LINES_BELOW = 8;

    private final List<FixtureLine> lines = new ArrayList<>();

    private Fixture() {}

    static Fixture parse(String text) {
        Fixture fixture = new Fixture();
        Map<String, String> pending = new LinkedHashMap<>();
        for (String line : text.split("\n", -1)) {
            var repaired = REPAIRED.matcher(line);
            if (repaired.matches()) {
                fixture.repair(repaired.group(1), repaired.group(2) == null ? "" : repaired.group(2));
                continue;
            }
            EXPECTED.matcher(line)
                    .results()
                    .forEach((MatchResult found) ->
                            pending.put(found.group(1), found.group(2).strip()));
            if (!MARKS.matcher(line).matches()) {
                fixture.lines.add(new FixtureLine(
                        MARKS.matcher(line).replaceFirst(""), new LinkedHashMap<>(pending), List.of(), false));
                pending.clear();
            }
        }
        return fixture;
    }

    private void repair(String indent, String text) {
        FixtureLine last = lines.remove(lines.size() - 1);
        List<String> repaired = new ArrayList<>(last.repaired());
        if (!text.isEmpty()) {
            repaired.add(indent + text);
        }
        lines.add(new FixtureLine(last.text(), last.expected(), List.copyOf(repaired), true));
    }

    List<FixtureLine> lines() {
        return List.copyOf(lines);
    }

    /** The whole file, with the repair of one line in its place. */
    String repaired(int index) {
        return String.join(
                "\n",
                IntStream.range(0, lines.size())
                        .boxed()
                        .flatMap(each -> each == index
                                ? lines.get(each).repaired().stream()
                                : List.of(lines.get(each).text()).stream())
                        .toList());
    }

    /** A line with all that it is part of and what is part of it, each where it is in the file. */
    List<Integer> around(int index) {
        TreeSet<Integer> shown = new TreeSet<>(List.of(index));
        int level = lines.get(index).indent();
        for (int above = index - 1; above >= 0 && level > 0; above--) {
            int indent = lines.get(above).indent();
            if (indent >= 0 && indent < level) {
                shown.add(above);
                level = indent;
            }
        }
        for (int below = index + 1; below < lines.size() && below <= index + LINES_BELOW; below++) {
            if (lines.get(below).indent() <= lines.get(index).indent()) {
                break;
            }
            shown.add(below);
        }
        return List.copyOf(shown);
    }
}
