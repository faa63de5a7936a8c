package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.source.ignore.IgnoreRules;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Finds all that lies in a directory but folders, and is not ignored. No link is followed. */
final class SourceWalk extends SimpleFileVisitor<Path> {

    private final Path root;
    private final Function<Path, String> names;
    private final IgnoreRules rules;
    private final SortedSet<String> found = new TreeSet<>();

    private SourceWalk(Path root, Function<Path, String> names, IgnoreRules rules) {
        this.root = root;
        this.names = names;
        this.rules = rules;
    }

    /**
     * @param names what a path below the root is called
     * @return such names, sorted
     */
    static List<String> in(Path root, Function<Path, String> names, IgnoreRules rules) throws IOException {
        SourceWalk walk = new SourceWalk(root, names, rules);
        Files.walkFileTree(root, walk);
        return List.copyOf(walk.found);
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return !folder.equals(root) && rules.ignores(names.apply(folder), true)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        return visit(file);
    }

    /** A folder that may not be read is something that nothing uses, too. */
    @Override
    public FileVisitResult visitFileFailed(Path file, IOException failure) {
        return visit(file);
    }

    private FileVisitResult visit(Path file) {
        if (!rules.ignores(names.apply(file), false)) {
            found.add(names.apply(file));
        }
        return FileVisitResult.CONTINUE;
    }
}
