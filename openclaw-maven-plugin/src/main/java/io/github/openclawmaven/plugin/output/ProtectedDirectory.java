package io.github.openclawmaven.plugin.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A directory of what people wrote. The file system is asked whether two paths are the same, so neither a link nor the case of
 * a letter leads around it.
 *
 * @param name for people, with its article: {@code the source directory}
 * @param closed whether nothing may be written into it either
 */
public record ProtectedDirectory(String name, Path path, boolean closed) {

    /** How an output directory would take its place; empty when it would not. */
    Optional<String> displacedBy(Path output) throws IOException {
        if (!Files.exists(path) || !Files.exists(output)) {
            return Optional.empty();
        }
        if (Files.isSameFile(path, output)) {
            return Optional.of("it is " + name);
        }
        return isSelfOrAncestor(output, path.toRealPath()) ? Optional.of("it holds " + name) : Optional.empty();
    }

    /** How an output directory would get into it; empty when it would not, or may. */
    Optional<String> enteredBy(Path output) throws IOException {
        if (!closed || !Files.exists(path) || !isSelfOrAncestor(path, realPathOf(output))) {
            return Optional.empty();
        }
        return Optional.of((Files.exists(output) && Files.isSameFile(path, output) ? "it is " : "it lies in ") + name);
    }

    private static boolean isSelfOrAncestor(Path above, Path real) throws IOException {
        for (Path path = real; path != null; path = path.getParent()) {
            if (Files.isSameFile(path, above)) {
                return true;
            }
        }
        return false;
    }

    /** Of that part of a path that exists. */
    private static Path realPathOf(Path path) throws IOException {
        Path existing = path;
        while (!Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing.toRealPath();
    }
}
