package io.github.openclawmaven.plugin.publish.oci;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the manifest says of a chart: what Helm takes from {@code Chart.yaml}, without the time of the push. */
final class ChartAnnotations {

    private static final String PREFIX = "org.opencontainers.image.";
    private static final String TITLE = PREFIX + "title";
    private static final String VERSION = PREFIX + "version";

    private ChartAnnotations() {}

    static SortedMap<String, String> of(JsonNode chartYaml) {
        SortedMap<String, String> annotations = new TreeMap<>();
        annotations.put(PREFIX + "description", text(chartYaml, "description"));
        annotations.put(TITLE, text(chartYaml, "name"));
        annotations.put(VERSION, text(chartYaml, "version"));
        annotations.put(PREFIX + "url", text(chartYaml, "home"));
        annotations.put(PREFIX + "source", chartYaml.path("sources").path(0).asText());
        annotations.put(PREFIX + "authors", authors(chartYaml.path("maintainers")));
        annotations.values().removeIf(String::isBlank);
        for (Map.Entry<String, JsonNode> own : chartYaml.path("annotations").properties()) {
            if (!Set.of(TITLE, VERSION).contains(own.getKey())) {
                annotations.put(own.getKey(), own.getValue().asText());
            }
        }
        return annotations;
    }

    private static String authors(JsonNode maintainers) {
        return StreamSupport.stream(maintainers.spliterator(), false)
                .map(maintainer -> text(maintainer, "name")
                        + (text(maintainer, "email").isEmpty() ? "" : " (" + text(maintainer, "email") + ")"))
                .collect(Collectors.joining(", "));
    }

    private static String text(JsonNode map, String key) {
        return map.path(key).asText();
    }
}
