package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;

/** The environments of a descriptor: what the overlays beside it are called. */
public final class Environments {

    private Environments() {}

    /** Names of all that are not ignored, sorted. */
    public static List<String> of(SourceDirectory directory, String descriptor) {
        OverlayName name = new OverlayName(descriptor);
        List<String> found = new ArrayList<>(all(directory, descriptor));
        // What is wrong with .openclawignore is said by whoever compiles.
        found.removeIf(environment -> directory.ignores(name.of(environment), new Diagnostics()));
        return List.copyOf(found);
    }

    /** Names of all. The file system may find a file by a name in another case too; this one has it as it is. */
    static List<String> all(SourceDirectory directory, String descriptor) {
        OverlayName name = new OverlayName(descriptor);
        List<String> found = new ArrayList<>();
        for (String file : directory.names(name.folder())) {
            name.environment(file).ifPresent(found::add);
        }
        return found;
    }
}
