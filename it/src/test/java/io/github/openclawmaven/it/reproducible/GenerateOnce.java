package io.github.openclawmaven.it.reproducible;

import io.github.openclawmaven.it.CompiledSource;
import io.github.openclawmaven.model.source.SourceDirectory;
import java.io.IOException;
import java.nio.file.Path;

/** Generates a project's output in a JVM of its own: {@code <source directory> <release> <output directory>}. */
final class GenerateOnce {

    private GenerateOnce() {}

    public static void main(String[] arguments) throws IOException {
        CompiledSource.of(new SourceDirectory(Path.of(arguments[0]), "src/main/openclaw"), arguments[1])
                .generate(Path.of(arguments[2]));
    }
}
