package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.model.compile.Compilation;
import java.util.Optional;

/**
 * One environment of a descriptor, without errors.
 *
 * @param name empty for the descriptor without an overlay
 * @param overlay its file as people are shown it
 * @param words for the lines that a goal prints, such as {@code , environment prod}; empty text where there are no environments
 * @param folder of its output below that of the goal, with {@code /} at its end; empty text where the build makes it alone
 * @param isBuilt whether the build makes it; else it is only checked
 */
public record CompiledEnvironment(
        Optional<String> name,
        Optional<String> overlay,
        String words,
        String folder,
        boolean isBuilt,
        Compilation compilation) {

    /** What may be written of it. */
    public Compilation.Result result() {
        return compilation.result().orElseThrow();
    }

    /** What tells its artifacts from those of the others that the build makes; empty where it makes this alone. */
    public Optional<String> classifier() {
        return folder.isEmpty() ? Optional.empty() : name;
    }
}
