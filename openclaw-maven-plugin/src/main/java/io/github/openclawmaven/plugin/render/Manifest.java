package io.github.openclawmaven.plugin.render;

import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import io.github.openclawmaven.model.source.YamlFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An object as it was rendered.
 *
 * @param tree the object
 * @param text the same as Helm printed it, with the comment that names its template; ends with a line feed
 */
record Manifest(SourceTree tree, String text) {

    private static final String HOOK = "helm.sh/hook";

    /** Empty when the document is none, such as a comment alone. */
    static Optional<Manifest> of(String document) {
        String text =
                (document.startsWith("\n") ? document.substring(1) : document) + (document.endsWith("\n") ? "" : "\n");
        return YamlFile.read(SourceText.of("manifest", text), text, new Diagnostics())
                .map(tree -> new Manifest(tree, text));
    }

    /** Of its file: {@code deployment-acme.yaml}, in a folder when the object has another namespace than the release. */
    String path(String releaseNamespace) {
        String namespace = text("metadata", "namespace");
        String folder = namespace.isEmpty() || namespace.equals(releaseNamespace)
                ? ""
                : namespace.replaceAll("[^A-Za-z0-9-]", "_") + "/";
        String name = text("kind") + "-" + text("metadata", "name");
        return (folder + name.replaceAll("[^A-Za-z0-9._-]", "_")).toLowerCase(Locale.ROOT) + ".yaml";
    }

    /** Whether Helm, or who reads its annotations, runs the object at a time of its own. */
    boolean isHook() {
        return !hooks().isEmpty();
    }

    /** Whether only {@code helm test} makes the object. */
    boolean isTest() {
        return isHook() && hooks().stream().allMatch(hook -> hook.startsWith("test"));
    }

    /** Whether it is a Secret with something in it. */
    boolean holdsSecret() {
        return text("kind").equals("Secret")
                && Stream.of("data", "stringData").anyMatch(part -> tree.find(SourcePath.of(part))
                        .filter(node -> node instanceof MapNode map && !map.isEmpty())
                        .isPresent());
    }

    private List<String> hooks() {
        return Stream.of(text("metadata", "annotations", HOOK).split("[,\\s]+"))
                .filter(hook -> !hook.isEmpty())
                .toList();
    }

    private String text(Object... path) {
        return tree.find(SourcePath.of(path))
                .filter(ScalarNode.class::isInstance)
                .map(node -> ((ScalarNode) node).text())
                .orElse("");
    }
}
