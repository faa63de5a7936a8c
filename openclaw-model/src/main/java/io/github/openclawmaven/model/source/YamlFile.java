package io.github.openclawmaven.model.source;

import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.SourceText;
import java.util.Optional;

/** A YAML file that is no descriptor, read for the places of its keys. */
public final class YamlFile {

    private YamlFile() {}

    /** The file as nodes; empty when the text is not one YAML document with a map, which has then been reported. */
    public static Optional<SourceTree> read(SourceText source, String text, Diagnostics diagnostics) {
        return new YamlReader(diagnostics, TextFilter.NONE)
                .readMap(source, text)
                .map(SourceTree::new);
    }
}
