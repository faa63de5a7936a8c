package io.github.openclawmaven.chart.value;

import io.github.openclawmaven.chart.ChartTree;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.descriptor.kubernetes.Expose;
import io.github.openclawmaven.model.document.GatewayDocuments;
import io.github.openclawmaven.model.source.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/** Writes the values with which a chart is installed in another environment of its descriptor. */
public final class EnvironmentValues {

    /** Made of values and of openclaw.json, which are compared by themselves, and what a name alone changes. */
    private static final List<String> COMPARED =
            List.of("files/config/", "templates/_config", "templates/NOTES", "templates/ingress", "templates/route");

    /** Values that say how patient one is with a release. */
    private static final Set<String> OF_RELEASE = Set.of("probes", "terminationGracePeriodSeconds");

    /**
     * A deployment and what became of it.
     *
     * @param tree its chart
     */
    public record Made(Deployment deployment, GatewayDocuments documents, ChartTree tree) {

        private List<Value> values() {
            return InstallationValues.of(deployment, documents);
        }

        private String host() {
            return deployment
                    .descriptor()
                    .kubernetes()
                    .expose()
                    .flatMap(Expose::host)
                    .orElse("");
        }
    }

    private EnvironmentValues() {}

    /**
     * The file; a comment in it names what is no value and so remains the chart's.
     *
     * @param chart what is installed
     * @param environment what is wanted of it
     * @param name of the environment
     */
    public static Content of(Made chart, Made environment, String name) {
        DifferingValues values = DifferingValues.between(chart.values(), environment.values());
        List<String> fixed = new ArrayList<>();
        if (chart.deployment().release().equals(environment.deployment().release())) {
            DifferingConfig config = new DifferingConfig(
                    chart.documents(), environment.documents(), Map.entry(chart.host(), environment.host()));
            if (!config.set().isEmpty()) {
                values.set().put("openclaw", Map.of("config", config.set()));
            }
            config.unsaid().forEach(key -> fixed.add(key + " of openclaw.json"));
        } else {
            values.set().keySet().removeAll(OF_RELEASE);
            fixed.add("the gateway's release " + environment.deployment().release() + " and its openclaw.json");
        }
        values.unknown().forEach(path -> fixed.add("the value " + path));
        fixed.addAll(files(chart, environment));
        return Content.of(text(chart.tree().name(), name, fixed) + body(values.set()));
    }

    private static List<String> files(Made chart, Made environment) {
        TreeSet<String> paths = new TreeSet<>(chart.tree().files().keySet());
        paths.addAll(environment.tree().files().keySet());
        return paths.stream()
                .filter(path -> path.startsWith("files/") || path.startsWith("templates/"))
                .filter(path -> COMPARED.stream().noneMatch(path::startsWith))
                .filter(path -> !Objects.equals(
                        chart.tree().files().get(path),
                        environment.tree().files().get(path)))
                .toList();
    }

    private static String text(String chart, String name, List<String> fixed) {
        StringBuilder out = new StringBuilder(
                "# What the environment " + name + " sets of the values of the chart " + chart + ".\n");
        if (!fixed.isEmpty()) {
            out.append("# No values, and so as that chart has them; -Dopenclaw.environment=" + name
                    + " makes the environment's own:\n");
            fixed.forEach(line -> out.append("#   ").append(line).append('\n'));
        }
        return out.toString();
    }

    private static String body(Map<String, Object> values) {
        StringBuilder out = new StringBuilder(values.isEmpty() ? "{}\n" : "");
        values.forEach((name, value) ->
                out.append(name).append(':').append(YamlBlock.of(value, "")).append('\n'));
        return out.toString();
    }
}
