package io.github.openclawmaven.model.bind;

import io.github.openclawmaven.model.descriptor.form.DurationKey;
import io.github.openclawmaven.model.descriptor.form.RecordShape;
import io.github.openclawmaven.model.diagnostic.Diagnostic;
import io.github.openclawmaven.model.diagnostic.DiagnosticCode;
import io.github.openclawmaven.model.source.MapNode;
import io.github.openclawmaven.model.source.ScalarNode;
import io.github.openclawmaven.model.source.SourceNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Binds maps to records: unknown and missing keys, shorthands, exclusive choices. */
final class RecordBinder {

    static final DiagnosticCode MISSING = DiagnosticCode.error("OC1103", "A required key is missing");

    private final NodeBinder nodes;
    private final Misfits misfits;
    private final Literals literals;
    private final UnknownKeys unknownKeys;
    private final ExclusiveKeys exclusiveKeys;

    RecordBinder(NodeBinder nodes, Misfits misfits) {
        this.nodes = nodes;
        this.misfits = misfits;
        this.literals = new Literals(misfits);
        this.unknownKeys = new UnknownKeys(misfits, literals);
        this.exclusiveKeys = new ExclusiveKeys(misfits);
    }

    Optional<Object> bind(Class<?> type, SourceNode node) {
        RecordShape shape = RecordShape.of(type);
        if (node instanceof ScalarNode scalar && !scalar.isNull()) {
            if (shape.shorthand().isPresent()) {
                ScalarNode key = ScalarNode.string(shape.shorthand().get(), node.position());
                return bind(shape, MapNode.empty(node.position()).with(key, node));
            }
        }
        if (shape.isSecret() && literals.report(node)) {
            return Optional.empty();
        }
        return nodes.mapNode(node, shape.remedy()).flatMap(map -> bind(shape, map));
    }

    private Optional<Object> bind(RecordShape shape, MapNode map) {
        unknownKeys.report(shape, map);
        exclusiveKeys.report(shape, map);
        return values(shape, map).map(shape::newInstance);
    }

    private Optional<List<Object>> values(RecordShape shape, MapNode map) {
        List<Object> values = new ArrayList<>();
        for (RecordShape.Part part : shape.parts()) {
            value(shape, part, map).ifPresent(values::add);
        }
        return values.size() == shape.parts().size() ? Optional.of(values) : Optional.empty();
    }

    private Optional<Object> value(RecordShape shape, RecordShape.Part part, MapNode map) {
        if (part.inline()) {
            RecordShape inline = RecordShape.of(part.raw());
            return values(inline, map).map(inline::newInstance);
        }
        if (part.others()) {
            return nodes.bind(part.type(), map.where(key -> shape.takesAsOther(key)));
        }
        Optional<SourceNode> written = map.get(part.key()).filter(node -> !isNull(node) || part.raw() == Map.class);
        if (written.isEmpty()) {
            if (part.required() && !misfits.isMeant(map, part.key())) {
                misfits.report(missing(map, part.key()));
            }
            return hole(part, map);
        }
        return nodes.bind(part.type(), written.get())
                .filter(value -> isWhole(value, part, written.get()))
                .or(() -> hole(part, map));
    }

    /** A duration is not rounded to the unit that the gateway counts in. */
    private boolean isWhole(Object value, RecordShape.Part part, SourceNode node) {
        Object held = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        String unit = held instanceof Duration duration ? DurationKey.problem(part.gatewayKey(), duration) : "";
        if (!unit.isEmpty()) {
            misfits.report(
                    node,
                    ScalarBinder.NOT_A_DURATION.at(
                            node.position(), "the gateway takes " + unit + " here, not " + node.words()));
        }
        return unit.isEmpty();
    }

    static Diagnostic missing(MapNode map, String key) {
        return MISSING.at(map.position(), "\"" + key + "\" is missing");
    }

    /** A required text that is missing or wrong is empty: the rest of its record can still be checked. */
    private Optional<Object> hole(RecordShape.Part part, MapNode map) {
        if (part.raw() == String.class) {
            return Optional.of("");
        }
        return part.required() && part.raw().isRecord() ? Optional.empty() : nodes.absent(part.type(), map);
    }

    private static boolean isNull(SourceNode node) {
        return node instanceof ScalarNode scalar && scalar.isNull();
    }
}
