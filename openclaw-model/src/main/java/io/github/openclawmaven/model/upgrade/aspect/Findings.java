package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.source.ReleaseKey;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings for one release that there are not for another. */
final class Findings {

    /**
     * A finding whatever the release that it names.
     *
     * @param position empty where the release itself is named, which is another place for each of the two
     */
    private record Gist(String code, Optional<Position> position, String message) {

        static Gist of(Diagnostic diagnostic, Outcome outcome) {
            SourceTree source = outcome.deployment().source();
            Optional<Position> release = ReleaseKey.in(source).map(source::position);
            return new Gist(
                    diagnostic.code().id(),
                    Optional.of(diagnostic.position()).filter(position -> !release.equals(Optional.of(position))),
                    diagnostic.message().replace(outcome.release().toString(), "{}"));
        }
    }

    private Findings() {}

    static List<Change> only(Outcome outcome, Outcome other) {
        Set<Gist> known = other.diagnostics().stream()
                .map(diagnostic -> Gist.of(diagnostic, other))
                .collect(Collectors.toSet());
        DiagnosticText text = new DiagnosticText(outcome.diagnostics());
        return outcome.diagnostics().stream()
                .filter(diagnostic -> !known.contains(Gist.of(diagnostic, outcome)))
                .map(diagnostic -> change(text.lines(diagnostic)))
                .toList();
    }

    private static Change change(List<String> lines) {
        return new Change("{}", lines.subList(0, 1), lines.subList(1, lines.size()));
    }
}
