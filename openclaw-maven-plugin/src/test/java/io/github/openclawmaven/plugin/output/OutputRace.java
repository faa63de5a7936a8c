package io.github.openclawmaven.plugin.output;

import io.github.openclawmaven.model.source.Content;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A build that writes again and again: {@code <directory> <letter> <rounds>}. */
final class OutputRace {

    private static final int FILES = 30;

    private OutputRace() {}

    public static void main(String[] arguments) throws OutputException {
        run(Path.of(arguments[0]), arguments[1], Integer.parseInt(arguments[2]));
    }

    static void run(Path directory, String letter, int rounds) throws OutputException {
        OutputPlace place = new OutputPlace("openclaw.outputDirectory", directory, List.of());
        for (int round = 0; round < rounds; round++) {
            try (OutputDirectory output = OutputDirectory.open(place, warning -> {
                throw new IllegalStateException(warning);
            })) {
                output.replace(files(letter, round));
            }
        }
    }

    /** What it writes in one round; some paths are of one letter alone. */
    static Map<String, Content> files(String letter, int round) {
        Map<String, Content> files = new TreeMap<>();
        for (int i = 0; i < FILES; i++) {
            files.put("chart/acme/templates/" + i, Content.of((letter + round + "\n").repeat(200)));
        }
        files.put("only/" + letter, Content.of(letter));
        return files;
    }
}
