package io.github.openclawmaven.plugin.helm;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.model.source.Content;
import java.util.Map;
import java.util.TreeMap;

/**
 * A chart whose hooks and tests are objects as any other: Helm's library leaves them out of what it renders, so that they lose the
 * annotations that mark them.
 */
public final class RevealedHooks {

    private static final String TEMPLATES = "templates/";
    private static final String HOOK = "helm.sh/hook";
    private static final String REVEALED = "revealed/hook";

    private RevealedHooks() {}

    /** The chart with all its objects in sight. */
    public static ChartTree in(ChartTree chart) {
        Map<String, Content> files = new TreeMap<>(chart.files());
        files.replaceAll((path, content) -> path.startsWith(TEMPLATES)
                ? content.text().map(text -> Content.of(in(text))).orElse(content)
                : content);
        return new ChartTree(chart.name(), files);
    }

    /** A template whose objects are in sight. */
    public static String in(String template) {
        return template.replace(HOOK, REVEALED);
    }

    /** What was rendered of such templates, with the annotations that Helm knows. */
    public static String restoredIn(String manifests) {
        return manifests.replace(REVEALED, HOOK);
    }
}
