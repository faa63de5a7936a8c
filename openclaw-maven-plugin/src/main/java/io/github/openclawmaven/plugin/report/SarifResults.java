package io.github.openclawmaven.plugin.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.Fingerprints;
import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.diagnostic.RelatedPlace;
import io.github.openclawmaven.model.syntax.SecretLook;
import java.util.List;

/** Findings as SARIF's results, those that are suppressed among them. */
final class SarifResults {

    static final String ROOT = "%SRCROOT%";

    /** Its number goes up when the way changes in which it is made. */
    private static final String FINGERPRINT = "openclawFinding/v1";

    private final Report report;
    private final SarifRules rules;
    private final Fingerprints fingerprints;
    private final ArrayNode results = JsonNodeFactory.instance.arrayNode();

    SarifResults(Report report, SarifRules rules) {
        this.report = report;
        this.rules = rules;
        this.fingerprints = report.fingerprints();
    }

    ArrayNode all() {
        report.findings().forEach(this::add);
        report.suppressed().forEach(it -> add(it.diagnostic())
                .putArray("suppressions")
                .addObject()
                .put("kind", "inSource")
                .put("justification", SecretLook.masked(it.reason())));
        return results;
    }

    private ObjectNode add(Diagnostic diagnostic) {
        String code = diagnostic.code().id();
        ObjectNode result = results.addObject();
        result.put("ruleId", code).put("ruleIndex", rules.index(code));
        result.put("level", diagnostic.code().severity().toString());
        result.putObject("message").put("text", SarifMessages.of(diagnostic));
        result.putArray("locations").add(location(diagnostic.position()));
        addRelated(diagnostic.related(), result);
        result.putObject("partialFingerprints").put(FINGERPRINT, fingerprints.of(diagnostic));
        return result;
    }

    private void addRelated(List<RelatedPlace> places, ObjectNode result) {
        ArrayNode locations = JsonNodeFactory.instance.arrayNode();
        for (RelatedPlace place : places) {
            ObjectNode location = location(place.position()).put("id", locations.size() + 1);
            location.putObject("message").put("text", SarifMessages.of(place));
            locations.add(location);
        }
        if (!locations.isEmpty()) {
            result.set("relatedLocations", locations);
        }
    }

    private ObjectNode location(Position position) {
        ObjectNode location = JsonNodeFactory.instance.objectNode();
        ObjectNode place = location.putObject("physicalLocation");
        ObjectNode file =
                place.putObject("artifactLocation").put("uri", report.paths().uri(position));
        if (report.paths().isInside(position)) {
            file.put("uriBaseId", ROOT);
        }
        Region region = Region.of(position);
        place.putObject("region")
                .put("startLine", region.line())
                .put("startColumn", region.column())
                .put("endLine", region.line())
                .put("endColumn", region.endColumn());
        return location;
    }
}
