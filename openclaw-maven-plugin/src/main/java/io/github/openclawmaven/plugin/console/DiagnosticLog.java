package io.github.openclawmaven.plugin.console;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.diagnostic.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/** The one place that turns diagnostics into a build result. */
public final class DiagnosticLog {

    /** Of the findings of one run: what follows is read by nobody, and is seen when these are mended. */
    static final int SHOWN = 50;

    private final Log log;
    private final FailOn failOn;
    private final Style style;
    private final Optional<String> reports;

    public DiagnosticLog(Log log, FailOn failOn) {
        this(log, failOn, ConsoleStyle.ofBuild(), Optional.empty());
    }

    /** @param reports where all findings are, whatever is shown of them; empty where nothing is written */
    DiagnosticLog(Log log, FailOn failOn, Style style, Optional<String> reports) {
        this.log = log;
        this.failOn = failOn;
        this.style = style;
        this.reports = reports;
    }

    /** The same for a goal that writes all findings into a folder, named as people are shown it. */
    public DiagnosticLog reportedIn(String folder) {
        return new DiagnosticLog(log, failOn, style, Optional.of(folder));
    }

    /**
     * Prints the diagnostics, the errors first where they are many.
     *
     * @param text that knows all secrets which they are about
     */
    public void print(List<Diagnostic> diagnostics, DiagnosticText text) {
        List<Diagnostic> ordered = diagnostics.size() <= SHOWN ? diagnostics : bySeverity(diagnostics);
        for (Diagnostic diagnostic : ordered.subList(0, Math.min(SHOWN, ordered.size()))) {
            text.lines(diagnostic, style).forEach(channel(diagnostic.code().severity()));
        }
        if (ordered.size() > SHOWN) {
            List<Diagnostic> more = ordered.subList(SHOWN, ordered.size());
            channel(more.get(0).code().severity())
                    .accept("and " + more.size() + " more: " + summary(more)
                            + reports.map(folder -> "; all of them are in " + folder)
                                    .orElse(""));
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

    private static List<Diagnostic> bySeverity(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .sorted(Comparator.comparing(diagnostic -> diagnostic.code().severity()))
                .toList();
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
