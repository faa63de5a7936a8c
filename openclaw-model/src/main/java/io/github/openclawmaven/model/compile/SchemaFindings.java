package io.github.openclawmaven.model.compile;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.gateway.SchemaFinding;
import io.github.openclawmaven.model.gateway.config.ConfigDocument;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Carries what a release's schema says of openclaw.json back to the descriptor's line. */
final class SchemaFindings {

    static final DiagnosticCode UNKNOWN = DiagnosticCode.error("OC6002", "The release does not know a key");
    static final DiagnosticCode REFUSED = DiagnosticCode.error("OC6003", "The release does not accept a value");

    private SchemaFindings() {}

    static void report(ConfigDocument config, Deployment deployment, Diagnostics diagnostics) {
        deployment
                .schema()
                .check(config.root())
                .forEach(finding -> diagnostics.report(diagnostic(finding, config, deployment)));
    }

    private static Diagnostic diagnostic(SchemaFinding finding, ConfigDocument config, Deployment deployment) {
        JsonPointer pointer = JsonPointer.compile(finding.pointer());
        SourcePath path = path(pointer, config, deployment);
        boolean unknown = finding.kind() == SchemaFinding.Kind.UNKNOWN_KEY;
        Position position = unknown || finding.kind() == SchemaFinding.Kind.MISSING
                ? deployment.source().keyPosition(path)
                : deployment.source().position(path);
        String place = finding.pointer().isEmpty()
                ? "openclaw.json"
                : finding.pointer().substring(1).replace('/', '.');
        Diagnostic diagnostic = unknown
                ? UNKNOWN.at(
                        position,
                        "the gateway " + deployment.release() + " does not know \"" + place + "\""
                                + origin(path, place))
                : REFUSED.at(
                        position,
                        "the gateway " + deployment.release() + " does not accept \"" + place + "\": "
                                + finding.message());
        return unknown && !finding.known().isEmpty()
                ? diagnostic
                        .hint(Suggestion.hint(pointer.last().getMatchingProperty(), finding.known()))
                        .note("known there: " + String.join(", ", finding.known()))
                : diagnostic;
    }

    /** Where a key has another name in the descriptor, both are said. */
    private static String origin(SourcePath path, String place) {
        return path.isRoot() || path.toString().endsWith(place) ? "" : ", which \"" + path + "\" becomes";
    }

    /** The descriptor key behind a place; below a free part the keys are the same on both sides. */
    private static SourcePath path(JsonPointer pointer, ConfigDocument config, Deployment deployment) {
        Deque<String> below = new ArrayDeque<>();
        JsonPointer at = pointer;
        while (at.head() != null && config.origin(at).equals(config.origin(at.head()))) {
            below.addFirst(at.last().getMatchingProperty());
            at = at.head();
        }
        Optional<SourcePath> origin = config.origin(at);
        SourcePath deeper = origin.orElse(SourcePath.ROOT).then(below.toArray());
        // The sections of both sides have the same names: the nearest guess where no key stands behind the place.
        return deployment.source().find(deeper).isPresent()
                ? deeper
                : origin.orElse(pointer.matches() ? SourcePath.ROOT : SourcePath.of(pointer.getMatchingProperty()));
    }
}
