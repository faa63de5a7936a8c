package io.github.openclawmaven.model.upgrade.aspect;

import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticText;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.gateway.GatewayRelease;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The findings for one release that there are not for another. */
final class Findings {

    /** A finding whatever the release that it names. */
    private record Gist(String code, Position position, String message) {

        static Gist of(Diagnostic diagnostic, GatewayRelease release) {
            return new Gist(
                    diagnostic.code().id(),
                    diagnostic.position(),
                    diagnostic.message().replace(release.toString(), "{}"));
        }
    }

    private Findings() {}

    static List<Change> only(Outcome outcome, Outcome other) {
        Set<Gist> known = other.diagnostics().stream()
                .map(diagnostic -> Gist.of(diagnostic, other.release()))
                .collect(Collectors.toSet());
        DiagnosticText text = new DiagnosticText(outcome.diagnostics());
        return outcome.diagnostics().stream()
                .filter(diagnostic -> !known.contains(Gist.of(diagnostic, outcome.release())))
                .map(diagnostic -> change(text.lines(diagnostic)))
                .toList();
    }

    private static Change change(List<String> lines) {
        return new Change("{}", lines.subList(0, 1), lines.subList(1, lines.size()));
    }
}
