package io.github.openclawmaven.plugin.lint;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.SourceText;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import io.github.openclawmaven.model.source.YamlFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A file of values that a chart is rendered for, with the places of its keys. */
public final class ValuesFile {

    private final String name;
    private final Path path;
    private final Diagnostics diagnostics = new Diagnostics();
    private final SourceText text;
    private final Optional<SourceTree> tree;

    private ValuesFile(String name, Path path, String content) {
        this.name = name;
        this.path = path;
        text = SourceText.of(name, content);
        tree = YamlFile.read(text, content, diagnostics);
    }

    /**
     * Reads a file.
     *
     * @param name as shown to people
     */
    public static ValuesFile read(String name, Path path) throws IOException {
        return new ValuesFile(
                name, path, Content.of(Files.readAllBytes(path)).text().orElse(""));
    }

    String name() {
        return name;
    }

    Path path() {
        return path;
    }

    /** Why it is no YAML; empty when it is. */
    List<Diagnostic> syntax() {
        return diagnostics.inDocumentOrder();
    }

    /** Where a key stands, or the nearest thing around it. */
    Position nearest(SourcePath key) {
        return tree.map(it -> it.keyPosition(key)).orElse(text.start());
    }

    /** Where a key stands, or the nearest thing around it below another key; empty when the file does not have that one. */
    Optional<Position> below(SourcePath outer, SourcePath key) {
        return tree.filter(it -> it.find(outer).isPresent()).map(it -> it.keyPosition(key));
    }
}
