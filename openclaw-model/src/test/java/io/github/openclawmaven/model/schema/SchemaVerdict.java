package io.github.openclawmaven.model.schema;

import io.github.openclawmaven.model.diagnostic.Position;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.gateway.schema.SchemaCheck;
import io.github.openclawmaven.model.gateway.schema.SchemaFinding;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.SourcePath;
import io.github.openclawmaven.model.source.SourceTree;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What a schema says of what is written. */
final class SchemaVerdict {

    private static final Map<String, SchemaCheck> CHECKS = new ConcurrentHashMap<>();

    private final SourceTree source;
    private final List<SchemaFinding> findings;

    private SchemaVerdict(SourceTree source, List<SchemaFinding> findings) {
        this.source = source;
        this.findings = findings;
    }

    static SchemaVerdict of(SchemaFile file, GatewayFacts facts, MapNode written) {
        SchemaCheck check = CHECKS.computeIfAbsent(file + " " + facts.release(), key -> {
            var schema = DescriptorSchemas.of(file, facts, place -> Optional.empty());
            return new SchemaCheck("editor:/" + file, uri -> schema);
        });
        return new SchemaVerdict(new SourceTree(written), check.check(WrittenJson.of(written)));
    }

    List<SchemaFinding> findings() {
        return findings;
    }

    /** Where it finds something, as pointers. */
    List<String> places() {
        return findings.stream().map(SchemaFinding::pointer).toList();
    }

    /** Without the keys that are missing where another is unknown: the binder takes it for one of them. */
    List<SchemaFinding> causes() {
        return findings.stream()
                .filter(finding -> finding.kind() != SchemaFinding.Kind.MISSING || !hasUnknownKey(finding.pointer()))
                .toList();
    }

    private boolean hasUnknownKey(String map) {
        return findings.stream()
                .filter(finding -> finding.kind() == SchemaFinding.Kind.UNKNOWN_KEY)
                .anyMatch(finding -> finding.pointer().startsWith(map + "/"));
    }

    /** Whether it finds something in what stands, or begins, at that place. */
    boolean complainsAt(Position position) {
        return findings.stream().anyMatch(finding -> isAt(finding, position));
    }

    boolean isAt(SchemaFinding finding, Position position) {
        SourcePath path = SourcePath.of((Object[]) finding.segments());
        return same(source.position(path), position)
                || same(source.keyPosition(path), position)
                || finding.kind() == SchemaFinding.Kind.OTHER && keys(path).anyMatch(key -> same(key, position));
    }

    /** Where the keys of a map stand: one of another form is found at the map. */
    private Stream<Position> keys(SourcePath path) {
        return source.find(path).filter(MapNode.class::isInstance).map(MapNode.class::cast).stream()
                .flatMap(map -> map.entries().values().stream())
                .map(entry -> entry.key().position());
    }

    private static boolean same(Position one, Position other) {
        return one.toString().equals(other.toString());
    }
}
