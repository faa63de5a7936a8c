package io.github.openclawmaven.model.gateway.schema;

import com.fasterxml.jackson.databind.JsonNode;
import dev.harrel.jsonschema.Dialects;
import dev.harrel.jsonschema.SchemaResolver;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.JacksonNode;
import java.net.URI;
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

    private final Subtrees subtrees;
    private final URI schema;
    private final Validator validator;

    /** @param root the reference to the whole schema */
    public SchemaCheck(String root, Subtrees subtrees) {
        this.subtrees = subtrees;
        this.schema = URI.create(root);
        this.validator = new ValidatorFactory()
                .withDialect(new Dialects.Draft7Dialect())
                .withDisabledSchemaValidation(true)
                // It is given trees only; the mapper that it would parse text with takes 0.1 s and more to start.
                .withJsonNodeFactory(new JacksonNode.Factory(null))
                .withSchemaResolver(uri -> SchemaResolver.Result.fromProviderNode(subtrees.at(uri)))
                .createValidator();
        validator.registerSchema(schema, subtrees.at(schema.toString()));
    }

    /** The check that a schema describes which {@code openclaw config schema} printed. */
    public static SchemaCheck printed(JsonNode schema) {
        return PrintedSchema.check(schema);
    }

    /** What the release would not accept, ordered by pointer; empty when it accepts the config. */
    public synchronized List<SchemaFinding> check(JsonNode config) {
        Validator.Result result = validator.validate(schema, config);
        List<Failure> failures = result.getErrors().stream()
                .map(error -> Failure.of(error, subtrees))
                .filter(failure -> !failure.sumsUpParts())
                .toList();
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
                .names(
                        subtrees.at(schema.toString()),
                        List.of(pointer.substring(1).split("/")));
    }
}
