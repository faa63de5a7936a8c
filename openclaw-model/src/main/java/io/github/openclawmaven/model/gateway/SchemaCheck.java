package io.github.openclawmaven.model.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.List;

/**
 * The config schema of one gateway release. What the schema states, the gateway enforces; what only its code knows (an
 * unknown channel, two agents with one directory) it does not state.
 */
public final class SchemaCheck {
    private static final Comparator<SchemaFinding> ORDER = Comparator.comparing(SchemaFinding::pointer)
            .thenComparing(SchemaFinding::kind)
            .thenComparing(SchemaFinding::message);

    private final String root;
    private final Subtrees subtrees;

    /** @param root the reference to the whole schema */
    SchemaCheck(String root, Subtrees subtrees) {
        this.root = root;
        this.subtrees = subtrees;
    }

    /** The check that a schema describes which {@code openclaw config schema} printed. */
    public static SchemaCheck printed(JsonNode schema) {
        return PrintedSchema.check(schema);
    }

    /** What the release would not accept, ordered by pointer; empty when it accepts the config. */
    public List<SchemaFinding> check(JsonNode config) {
        List<Failure> failures = SchemaEvaluation.failures(root, subtrees, config);
        return new Alternatives(new FindingWriter(config))
                .collapse(failures).stream().distinct().sorted(ORDER).toList();
    }

    /**
     * Whether the release's schema names the key. A key below a free map, or of a channel or plugin without a schema, is
     * not named.
     *
     * @param pointer RFC 6901; any index stands for all entries of a list, any key for all of a map
     */
    public boolean names(String pointer) {
        return new SchemaWalk(subtrees)
                .names(subtrees.at(root), List.of(pointer.substring(1).split("/")));
    }
}
