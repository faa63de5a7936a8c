package io.github.openclawmaven.plugin.console;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Severity;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.maven.plugin.MojoFailureException;

/** Which findings fail a build. */
public enum FailOn {
    ERROR,
    WARNING,
    NEVER;

    /**
     * Reads the parameter.
     *
     * @throws MojoFailureException that lists what is possible
     */
    public static FailOn of(String text) throws MojoFailureException {
        List<String> known = Arrays.stream(values()).map(FailOn::toString).toList();
        if (!known.contains(text)) {
            throw new MojoFailureException(
                    "openclaw.failOn is \"" + text + "\", which is none of " + String.join(", ", known)
                            + Suggestion.nearest(text, known)
                                    .map(near -> ": did you mean " + near + "?")
                                    .orElse(""));
        }
        return valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** The least severity that a reader of a report takes for a failure: an error is one, whether or not the build goes on. */
    public Severity failing() {
        return this == WARNING ? Severity.WARNING : Severity.ERROR;
    }

    boolean isMetBy(List<Diagnostic> diagnostics) {
        return this != NEVER
                && diagnostics.stream()
                        .anyMatch(diagnostic -> diagnostic.code().severity().compareTo(failing()) <= 0);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
