package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.source.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A text of the descriptor with its place.
 *
 * @param text as written
 * @param path the place
 */
public record PlacedText(String text, SourcePath path) {

    /** The items of a list. */
    public static List<PlacedText> items(List<String> texts, SourcePath list) {
        return IntStream.range(0, texts.size())
                .mapToObj(index -> new PlacedText(texts.get(index), list.then(index)))
                .toList();
    }

    /** The one text of an optional key. */
    public static List<PlacedText> of(Optional<String> text, SourcePath path) {
        return text.map(present -> new PlacedText(present, path)).stream().toList();
    }

    public Position position(Deployment deployment) {
        return deployment.source().position(path);
    }
}
