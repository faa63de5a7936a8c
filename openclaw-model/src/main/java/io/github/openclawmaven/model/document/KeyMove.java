package io.github.openclawmaven.model.document;

import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.Repair;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.ArrayList;
import java.util.List;

/** Edits that give a key another name, or put it into maps that are not there yet: whatever does not leave the map that it is in. */
final class KeyMove {

    private static final int STEP = 2;

    private KeyMove() {}

    /**
     * Moves a key.
     *
     * @param from the keys on the way to it in openclaw.json
     * @param to the same in its new place
     * @param path where the descriptor has it
     * @return none where that takes more than the key's own lines
     */
    static List<Repair> edits(List<String> from, List<String> to, SourcePath path, SourceTree source) {
        int depth = from.size() - 1;
        boolean stays = to.size() > depth && to.subList(0, depth).equals(from.subList(0, depth));
        if (!stays
                || path.isRoot()
                || !path.last().equals(from.get(depth))
                || !(source.find(path.parent()).orElse(null) instanceof MapNode map)
                || !map.entries().containsKey(path.last())
                || map.entries().containsKey(to.get(depth))) {
            return List.of();
        }
        List<String> keys = to.subList(depth, to.size());
        Position key = map.entries().get(path.last()).key().position();
        return keys.size() == 1
                ? Repair.of(key, path.last(), keys.get(0)).stream().toList()
                : nested(key, path.last(), keys);
    }

    /** Of a key that begins its line; what is below it in the file is indented with it. */
    private static List<Repair> nested(Position key, String name, List<String> keys) {
        List<String> lines = key.source().lines();
        String line = lines.get(key.line() - 1);
        int indent = indent(line);
        if (indent != key.column() - 1 || !line.startsWith(name + ":", indent)) {
            return List.of();
        }
        StringBuilder text = new StringBuilder();
        for (int level = 0; level < keys.size() - 1; level++) {
            text.append(keys.get(level)).append(":\n").append(" ".repeat(indent + (level + 1) * STEP));
        }
        List<Repair> edits = new ArrayList<>(List.of(new Repair(
                new Position(key.source(), key.line(), key.column(), name.length()),
                text + keys.get(keys.size() - 1))));
        int end = endOf(lines, key.line(), indent);
        for (int below = key.line(); below < end; below++) {
            if (indent(lines.get(below)) > indent) {
                edits.add(
                        new Repair(new Position(key.source(), below + 1, 1, 0), " ".repeat((keys.size() - 1) * STEP)));
            }
        }
        return edits;
    }

    /** Index of the line behind the last one that is further in; comments in between end nothing. */
    private static int endOf(List<String> lines, int first, int indent) {
        int end = first;
        for (int line = first; line < lines.size(); line++) {
            String text = lines.get(line);
            if (indent(text) > indent) {
                end = line + 1;
            } else if (!text.isBlank() && !text.strip().startsWith("#")) {
                break;
            }
        }
        return end;
    }

    private static int indent(String line) {
        return line.isBlank() ? -1 : line.length() - line.stripLeading().length();
    }
}
