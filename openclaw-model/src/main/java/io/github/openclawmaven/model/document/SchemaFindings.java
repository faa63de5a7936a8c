package io.github.openclawmaven.model.document;

import com.fasterxml.jackson.core.JsonPointer;
import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.Repair;
import io.github.openclawmaven.model.document.config.ConfigDocument;
import io.github.openclawmaven.model.gateway.catalogue.Catalogue;
import io.github.openclawmaven.model.gateway.catalogue.KeyHistory;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.List;
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
        SourcePath path = config.source(pointer, deployment.source());
        boolean unknown = finding.kind() == SchemaFinding.Kind.UNKNOWN_KEY;
        Position position = unknown || finding.kind() == SchemaFinding.Kind.MISSING
                ? deployment.source().keyPosition(path)
                : deployment.source().position(path);
        String place = finding.pointer().isEmpty()
                ? "openclaw.json"
                : finding.pointer().substring(1).replace('/', '.');
        KeyHistory keys = new KeyHistory(Catalogue.bundled());
        Optional<String> history = unknown ? keys.tell(finding.pointer(), deployment.release()) : Optional.empty();
        List<Repair> edits = Optional.of(finding.pointer())
                .filter(it -> unknown)
                .flatMap(it -> keys.place(it, deployment.release()))
                .map(moved -> KeyMove.edits(
                        List.of(finding.pointer().substring(1).split("/")), moved, path, deployment.source()))
                .orElse(List.of());
        Diagnostic diagnostic = unknown
                ? UNKNOWN.at(
                        position,
                        "the gateway " + deployment.release() + " does not know \"" + place + "\""
                                + origin(path, place)
                                + history.map(told -> "; " + told).orElse(""))
                : REFUSED.at(
                        position,
                        "the gateway " + deployment.release() + " does not accept \"" + place + "\": "
                                + finding.message());
        return unknown && history.isEmpty() && !finding.known().isEmpty()
                ? diagnostic
                        .hint(Suggestion.hint(pointer.last().getMatchingProperty(), finding.known()))
                        .note("known there: " + String.join(", ", finding.known()))
                : diagnostic.repair(edits);
    }

    /** Where a key has another name in the descriptor, both are said. */
    private static String origin(SourcePath path, String place) {
        return path.isRoot() || path.toString().endsWith(place) ? "" : ", which \"" + path + "\" becomes";
    }
}
