package io.github.openclawmaven.plugin.goal;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.diagnostic.Suppressions;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a goal found in all environments, each finding once.
 *
 * @param lasting what is so on any day, and may be written
 * @param ofToday what the clock says besides: for people to see, and for no file
 * @param suppressed what is not reported
 */
public record Findings(List<Diagnostic> lasting, List<Diagnostic> ofToday, List<Suppressions.Suppressed> suppressed) {

    public Findings {
        lasting = List.copyOf(lasting);
        ofToday = List.copyOf(ofToday);
        suppressed = List.copyOf(suppressed);
    }

    /** What people are shown; what the clock says stands last. */
    public List<Diagnostic> shown() {
        return Stream.concat(lasting.stream(), ofToday.stream()).toList();
    }

    /** How they are shown: it knows all secrets that a finding is about, reported or not. */
    DiagnosticText text() {
        return new DiagnosticText(
                Stream.concat(shown().stream(), suppressed.stream().map(Suppressions.Suppressed::diagnostic))
                        .toList());
    }
}
