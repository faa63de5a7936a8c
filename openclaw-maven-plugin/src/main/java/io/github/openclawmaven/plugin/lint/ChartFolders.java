package io.github.openclawmaven.plugin.lint;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.model.source.Content;
import io.github.openclawmaven.plugin.helm.RevealedHooks;
import java.util.Map;
import java.util.TreeMap;

/**
 * A chart as Helm gets it: as it is, and once more with its hooks as objects, which Helm renders only then.
 *
 * @param folder where both are in the directory of the goal, with {@code /} at its end, or empty text
 */
public record ChartFolders(ChartTree chart, String folder) {

    /** By path in the directory of the goal. */
    public Map<String, Content> files() {
        Map<String, Content> files = new TreeMap<>();
        chart.files().forEach((path, content) -> files.put(plain() + "/" + path, content));
        RevealedHooks.in(chart).files().forEach((path, content) -> files.put(revealed() + "/" + path, content));
        return files;
    }

    String plain() {
        return folder + "chart/" + chart.name();
    }

    String revealed() {
        return folder + "hooks-as-objects/" + chart.name();
    }
}
