package io.github.openclawmaven.plugin.helm.child;

import java.util.List;
import java.util.stream.Stream;

/** What {@code helm template} prints, document by document: each is an object, or a comment. */
public final class ManifestDocuments {

    private ManifestDocuments() {}

    /** Each as it is printed, without the line in front of it. */
    public static List<String> of(String manifests) {
        return Stream.of(manifests.split("(?m)^---\\s*$"))
                .filter(document -> !document.isBlank())
                .toList();
    }
}
