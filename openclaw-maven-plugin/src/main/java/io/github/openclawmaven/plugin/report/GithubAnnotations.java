package io.github.openclawmaven.plugin.report;

import io.github.openclawmaven.model.diagnostic.ConsoleText;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Severity;
import java.util.stream.Collectors;

/**
 * Findings as commands to the runner of GitHub Actions, which shows them beside the lines without any upload: at most ten of each
 * severity for a step. A command is a line of standard output that starts with {@code ::}; nothing that is in one ends it.
 */
public record GithubAnnotations(RepositoryPaths paths) {

    /** The line of one finding. */
    public String command(Diagnostic diagnostic) {
        Region region = Region.of(diagnostic.position());
        return "::" + command(diagnostic.code().severity())
                + " file=" + property(paths.path(diagnostic.position()))
                + ",line=" + region.line()
                + ",endLine=" + region.line()
                + ",col=" + region.column()
                + ",endColumn=" + region.endColumn()
                + ",title="
                + property(diagnostic.code().id() + " " + diagnostic.code().summary())
                + "::" + text(FindingWords.all(diagnostic) + related(diagnostic));
    }

    private String related(Diagnostic diagnostic) {
        return diagnostic.related().stream()
                .map(place -> "\n" + ConsoleText.harmless(place.label()) + ": " + paths.path(place.position()) + ":"
                        + place.position().line())
                .collect(Collectors.joining());
    }

    private static String command(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTE -> "notice";
        };
    }

    private static String text(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return text(text).replace(":", "%3A").replace(",", "%2C");
    }
}
