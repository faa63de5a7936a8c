package io.github.openclawmaven.model.repair;

import io.github.openclawmaven.model.diagnostic.Repair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Edits of one file that do not get into each other's way. */
final class FileEdits {

    private final List<Repair> taken = new ArrayList<>();

    /**
     * Takes edits that belong together.
     *
     * @return false when one of them touches what another one changes already; then none is taken
     */
    boolean take(List<Repair> together) {
        if (taken.containsAll(together)) {
            return true;
        }
        if (together.stream().anyMatch(edit -> taken.stream().anyMatch(other -> touches(edit, other)))) {
            return false;
        }
        taken.addAll(together);
        return true;
    }

    private static boolean touches(Repair one, Repair other) {
        return one.stretch().line() == other.stretch().line()
                && one.stretch().column()
                        <= other.stretch().column() + other.stretch().length()
                && other.stretch().column()
                        <= one.stretch().column() + one.stretch().length();
    }

    /** The file with the edits; all else stays byte for byte, ends of lines too. */
    String applyTo(FileLines file) {
        List<String> lines = new ArrayList<>(file.lines());
        taken.stream()
                .sorted(Comparator.comparing(Repair::stretch).reversed())
                .forEach(edit -> lines.set(
                        edit.stretch().line() - 1,
                        edited(
                                lines.get(edit.stretch().line() - 1),
                                edit,
                                file.endOf(edit.stretch().line() - 1))));
        return file.with(lines);
    }

    private static String edited(String line, Repair edit, String end) {
        int from = line.offsetByCodePoints(0, edit.stretch().column() - 1);
        int to = line.offsetByCodePoints(from, edit.stretch().length());
        return line.substring(0, from) + edit.replacement().replace("\n", end) + line.substring(to);
    }
}
