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

    /** What the release warns of although all that the chart installs before the start were there. */
    List<String> warnings() {
        return verdict.stream()
                .flatMap(it -> it.warnings().stream())
                .filter(warning ->
                        example.documents().plugins().keySet().stream().noneMatch(plugin -> isAbout(plugin, warning)))
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
        return verdict.map(it -> it.errors().isEmpty() ? "yes" : "**no**: " + String.join("; ", it.errors()))
                .orElse("");
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
