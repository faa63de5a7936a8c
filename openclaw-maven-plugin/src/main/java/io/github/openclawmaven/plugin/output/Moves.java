package io.github.openclawmaven.plugin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;

/** Files that change their places all together, or none of them: renames alone, which need no room on the disk. */
final class Moves {

    private final Path root;
    private final Deque<Move> done = new ArrayDeque<>();

    /** @param root directory in which no directory stays that they made empty */
    Moves(Path root) {
        this.root = root;
    }

    /** @throws java.nio.file.FileAlreadyExistsException when there is something in that place */
    void move(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        Files.move(from, to);
        done.push(new Move(from, to));
    }

    /** Removes the directories that are empty without a file, from its own upwards. */
    void prune(Path file) {
        try {
            for (Path folder = file.getParent(); !folder.equals(root); folder = folder.getParent()) {
                Files.delete(folder);
            }
        } catch (IOException e) {
            // There is something in it, or it may not be removed: it stays, and does no harm.
        }
    }

    /**
     * Moves all back that is still there.
     *
     * @return false when something could not go back
     */
    boolean undo() {
        boolean allBack = true;
        while (!done.isEmpty()) {
            Move move = done.pop();
            try {
                Files.createDirectories(move.from().getParent());
                Files.move(move.to(), move.from());
                prune(move.to());
            } catch (NoSuchFileException e) {
                // Another process removes the directory, and this of it already.
            } catch (IOException e) {
                allBack = false;
            }
        }
        return allBack;
    }

    private record Move(Path from, Path to) {}
}
