package io.github.openclawmaven.plugin;

import io.github.openclawmaven.model.compile.Compilation;
import io.github.openclawmaven.model.source.DescriptorRequest;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What an earlier goal of the same build made of the descriptor. Its later goals take that: a finding is printed once, and what
 * is packaged is what was generated.
 */
final class CompilationOfBuild {

    private record Key(Path directory, DescriptorRequest request) {}

    private final Map<Object, Object> context;
    private final Key key;

    /**
     * @param context of the plugin in one project of one build
     * @param directory of the descriptor
     * @param request all else that decides the result
     */
    @SuppressWarnings("unchecked") // Maven's API has no type parameters here
    CompilationOfBuild(Map<?, ?> context, Path directory, DescriptorRequest request) {
        this.context = (Map<Object, Object>) context;
        this.key = new Key(directory.toAbsolutePath(), request);
    }

    Optional<Compilation> find() {
        return Optional.ofNullable((Compilation) context.get(key));
    }

    void keep(Compilation compilation) {
        context.put(key, compilation);
    }
}
