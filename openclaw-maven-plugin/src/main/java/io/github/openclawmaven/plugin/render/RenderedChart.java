package io.github.openclawmaven.plugin.render;

import io.github.openclawmaven.model.source.Content;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The objects of a chart for one installation. */
public final class RenderedChart {

    private final List<Manifest> manifests;
    private final int tests;
    private final String namespace;

    /**
     * @param manifests in the order in which Helm makes the objects
     * @param tests how many were left out
     * @param namespace of the release
     */
    RenderedChart(List<Manifest> manifests, int tests, String namespace) {
        this.manifests = List.copyOf(manifests);
        this.tests = tests;
        this.namespace = namespace;
    }

    /** One file for each object; those of one name share one. */
    public SortedMap<String, Content> files() {
        SortedMap<String, Content> files = new TreeMap<>();
        byPath(manifests).forEach((path, text) -> files.put(path, Content.of(text)));
        return files;
    }

    /** The files that hold secrets. */
    public List<String> secrets() {
        return manifests.stream()
                .filter(Manifest::holdsSecret)
                .map(manifest -> manifest.path(namespace))
                .toList();
    }

    /** The files that another rendering has otherwise. */
    List<String> differences(RenderedChart other) {
        Map<String, String> others = byPath(other.manifests);
        return byPath(manifests).entrySet().stream()
                .filter(file -> !file.getValue().equals(others.get(file.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, String> byPath(List<Manifest> objects) {
        return objects.stream()
                .collect(Collectors.groupingBy(
                        manifest -> manifest.path(namespace),
                        TreeMap::new,
                        Collectors.mapping(Manifest::text, Collectors.joining("---\n"))));
    }

    /** For people: how many objects there are, and what of the chart is not among them. */
    public String summary() {
        long hooks = manifests.stream().filter(Manifest::isHook).count();
        return manifests.size() + " object" + (manifests.size() == 1 ? "" : "s")
                + (hooks > 0 ? ", of which " + hooks + (hooks == 1 ? " is a hook" : " are hooks") : "")
                + (tests > 0 ? "; " + tests + " test" + (tests == 1 ? "" : "s") + " of the chart left out" : "");
    }
}
