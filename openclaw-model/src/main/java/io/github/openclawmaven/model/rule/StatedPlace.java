package io.github.openclawmaven.model.rule;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A row of a table of what a descriptor may say somewhere that matters to agents whose commands run in an executor:
 * {@code place[=value] | what comes of it | remedy}.
 *
 * @param place where; {@code <agent>} in it is an agent with an executor
 * @param value an expression for it; empty where any value counts
 * @param what half a sentence, for messages
 * @param remedy for messages
 */
public record StatedPlace(PlacePattern place, Optional<Pattern> value, String what, String remedy) {

    /** The rows of a table. */
    public static List<StatedPlace> table(Class<?> beside, String name) {
        return TableFile.rows(beside, name).stream()
                .map(row -> row.split(" +\\| +"))
                .map(cells -> {
                    String[] said = cells[0].split("=", 2);
                    Optional<Pattern> value =
                            said.length > 1 ? Optional.of(Pattern.compile(said[1])) : Optional.empty();
                    return new StatedPlace(PlacePattern.parse(said[0]), value, cells[1], cells[2]);
                })
                .toList();
    }

    /**
     * Where a descriptor says it.
     *
     * @param agents those with an executor
     */
    public Stream<SourcePath> in(Deployment deployment, Set<String> agents) {
        return place.in(deployment.source().root()).stream()
                .filter(path -> place.agent(path).map(agents::contains).orElse(!agents.isEmpty()))
                .filter(path ->
                        deployment.source().written(path).filter(this::holds).isPresent());
    }

    private boolean holds(SourceNode node) {
        return value.map(pattern -> node instanceof ScalarNode scalar
                        && pattern.matcher(scalar.text()).matches())
                .orElse(true);
    }
}
