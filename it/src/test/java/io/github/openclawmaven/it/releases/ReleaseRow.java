package io.github.openclawmaven.it.releases;

import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.List;
import java.util.Optional;

/**
 * One release in the table.
 *
 * @param verdict empty when the release was not asked
 */
record ReleaseRow(GatewayRelease release, ReducedExample example, Optional<Verdict> verdict) {

    /** What the release refuses although all that the chart installs before the start were there. */
    List<String> errors() {
        return verdict.stream()
                .flatMap(it -> it.errors().stream())
                .filter(error -> missingPlugin(error).isEmpty())
                .toList();
    }

    /** What the release warns of although all that the chart installs before the start were there. */
    List<String> warnings() {
        return verdict.stream()
                .flatMap(it -> it.warnings().stream())
                .filter(warning -> missingPlugin(warning).isEmpty())
                .toList();
    }

    /** Plugins without which the release refuses the config; the chart installs them before the start. */
    List<String> neededPlugins() {
        return verdict.stream()
                .flatMap(it -> it.errors().stream())
                .flatMap(error -> missingPlugin(error).stream())
                .distinct()
                .toList();
    }

    /** The row in Markdown. */
    String markdown() {
        return "| "
                + String.join(
                        " | ",
                        release.toString(),
                        accepted(),
                        cell(example.leftOut()),
                        cell(pluginNames()),
                        verdict.isEmpty() ? "" : cell(warnings()),
                        verdict.map(Verdict::how).orElse("not run"))
                + " |";
    }

    private String accepted() {
        if (verdict.isEmpty()) {
            return "";
        }
        String needed = neededPlugins().isEmpty() ? "" : ", with " + String.join(", ", neededPlugins());
        return errors().isEmpty() ? "yes" + needed : "**no**: " + String.join("; ", errors());
    }

    private Optional<String> missingPlugin(String message) {
        return example.documents().plugins().keySet().stream()
                .filter(plugin -> isAbout(plugin, message))
                .findFirst();
    }

    private List<String> pluginNames() {
        return example.documents().plugins().keySet().stream()
                .map(plugin -> plugin + (example.versioned().contains(plugin) ? "¹" : ""))
                .toList();
    }

    private static boolean isAbout(String plugin, String warning) {
        return warning.startsWith("plugins.entries." + plugin + ":") || warning.contains("\"" + plugin + "\"");
    }

    private static String cell(List<String> items) {
        return items.isEmpty()
                ? "none"
                : String.join(", ", items).replace("|", "\\|").replace("\n", " ");
    }
}
