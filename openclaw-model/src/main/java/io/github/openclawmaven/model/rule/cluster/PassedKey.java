package io.github.openclawmaven.model.rule.cluster;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding;
import io.github.openclawmaven.model.json.JsonTree;
import io.github.openclawmaven.model.rule.PlacePattern;
import io.github.openclawmaven.model.shape.Shapes;
import io.github.openclawmaven.model.source.PlainValue;
import io.github.openclawmaven.model.source.SourceNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.syntax.TableFile;
import java.util.List;

/**
 * A place of the descriptor whose content goes to Kubernetes as it is.
 *
 * @param place where it is
 * @param type that Kubernetes has there, as {@link Shapes} writes it
 * @param keyCode of the diagnostic for a key that it does not have
 * @param valueCode of the diagnostic for a value that it refuses
 * @param texts whether the descriptor reads each single value there as text
 */
record PassedKey(PlacePattern place, String type, String keyCode, String valueCode, boolean texts) {

    static final List<PassedKey> ALL = TableFile.rows(PassedKey.class, "passed-keys.txt").stream()
            .map(row -> row.split(" "))
            .map(cells -> new PassedKey(PlacePattern.parse(cells[0]), cells[1], cells[2], cells[3], cells.length > 4))
            .toList();

    /** Where the descriptor has it. */
    List<SourcePath> in(SourceNode root) {
        return place.in(root);
    }

    /** What Kubernetes would refuse of a value there; a value of another type than the descriptor has is another's to report. */
    List<SchemaFinding> findings(SourceNode value) {
        JsonNode schema = Shapes.document(type);
        JsonNode json = JsonTree.of(texts ? PlainValue.texts(value) : PlainValue.of(value));
        List<SchemaFinding> findings = new SchemaCheck("kubernetes:/" + valueCode, uri -> schema).check(json);
        return findings.stream()
                .filter(finding -> !texts || finding.kind() != SchemaFinding.Kind.WRONG_TYPE)
                .filter(finding -> finding.kind() != SchemaFinding.Kind.MISSING || !isMistyped(finding, findings))
                .toList();
    }

    /** Where a key is unknown, one that is missing was meant by it. */
    private static boolean isMistyped(SchemaFinding missing, List<SchemaFinding> all) {
        return all.stream()
                .filter(finding -> finding.kind() == SchemaFinding.Kind.UNKNOWN_KEY)
                .map(finding -> finding.pointer().substring(0, finding.pointer().lastIndexOf('/')))
                .anyMatch(missing.pointer()::equals);
    }
}
