package io.github.openclawmaven.model.rule.cluster;

import io.github.openclawmaven.model.deployment.Deployment;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.diagnostic.Diagnostics;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding;
import io.github.openclawmaven.model.rule.Rule;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.Suggestion;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes to Kubernetes as it is has the fields that it has there, and the values that its API server takes. */
final class KubernetesTakes implements Rule {

    static final DiagnosticCode LABEL = DiagnosticCode.error("OC4003", "A label or annotation is not valid");
    static final DiagnosticCode QUANTITY = DiagnosticCode.error("OC4101", "A quantity cannot be read");
    static final DiagnosticCode RESOURCE = DiagnosticCode.error("OC4102", "A container has no such resource");
    static final DiagnosticCode FIELD = DiagnosticCode.error("OC4140", "Kubernetes has no such key");
    static final DiagnosticCode VALUE = DiagnosticCode.error("OC4141", "Kubernetes does not accept a value");

    private static final Map<String, DiagnosticCode> CODES = Stream.of(LABEL, QUANTITY, RESOURCE, FIELD, VALUE)
            .collect(Collectors.toMap(DiagnosticCode::id, Function.identity()));

    @Override
    public void check(Deployment deployment, Diagnostics diagnostics) {
        for (PassedKey key : PassedKey.ALL) {
            for (SourcePath path : key.in(deployment.source().root())) {
                deployment
                        .source()
                        .written(path)
                        .filter(node -> !deployment.misreads(path))
                        .ifPresent(node -> key.findings(node)
                                .forEach(finding -> diagnostics.report(diagnostic(key, path, finding, deployment))));
            }
        }
    }

    private static Diagnostic diagnostic(PassedKey key, SourcePath path, SchemaFinding finding, Deployment deployment) {
        SourcePath place = path.then((Object[]) finding.segments());
        boolean unknown = finding.kind() == SchemaFinding.Kind.UNKNOWN_KEY;
        Diagnostic diagnostic = CODES.get(unknown ? key.keyCode() : key.valueCode())
                .at(
                        unknown || finding.kind() == SchemaFinding.Kind.MISSING
                                ? deployment.source().keyPosition(place)
                                : deployment.source().position(place),
                        "Kubernetes does not accept \"" + (unknown ? place.parent() : place) + "\": "
                                + finding.message());
        return unknown && !finding.known().isEmpty()
                ? diagnostic
                        .hint(Suggestion.hint(place.last(), finding.known()))
                        .note("known there: " + String.join(", ", finding.known()))
                : diagnostic;
    }
}
