package io.github.openclawmaven.plugin.console;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.diagnostic.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The one place that turns diagnostics into a build result. */
public final class DiagnosticLog {

    private final Log log;
    private final FailOn failOn;

    public DiagnosticLog(Log log, FailOn failOn) {
        this.log = log;
        this.failOn = failOn;
    }

    /**
     * Prints all diagnostics.
     *
     * @param text that knows all secrets which they are about
     */
    public void print(List<Diagnostic> diagnostics, DiagnosticText text) {
        for (Diagnostic diagnostic : diagnostics) {
            text.lines(diagnostic).forEach(channel(diagnostic.code().severity()));
        }
    }

    /**
     * Fails if one of the diagnostics is of those that fail a build.
     *
     * @param subject what they are about, at the start of a sentence
     */
    public void judge(String subject, List<Diagnostic> diagnostics) throws MojoFailureException {
        if (failOn.isMetBy(diagnostics)) {
            String words = subject + " has " + summary(diagnostics);
            throw new MojoFailureException(
                    diagnostics.stream().anyMatch(Diagnostic::isError)
                            ? words
                            : words + ", and openclaw.failOn is " + failOn);
        }
    }

    private Consumer<String> channel(Severity severity) {
        return switch (severity) {
            case ERROR -> log::error;
            case WARNING -> log::warn;
            case NOTE -> log::info;
        };
    }

    /** {@code 2 errors and 1 warning}. */
    public static String summary(List<Diagnostic> diagnostics) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = diagnostics.stream()
                    .filter(diagnostic -> diagnostic.code().severity() == severity)
                    .count();
            if (count > 0) {
                parts.add(String.format(Locale.ROOT, "%d %s%s", count, severity, count == 1 ? "" : "s"));
            }
        }
        return parts.isEmpty() ? "no findings" : String.join(" and ", parts);
    }
}
