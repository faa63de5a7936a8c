package io.github.openclawmaven.model.schema;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.openclawmaven.model.gateway.GatewayFacts;
import io.github.openclawmaven.model.json.JsonText;
import io.github.openclawmaven.model.source.Content;
import java.util.SortedMap;
import java.util.TreeMap;

/** The schemas of what people write, for a gateway release. The same release and texts give the same bytes. */
public final class DescriptorSchemas {

    private static final String DRAFT_07 = "http://json-schema.org/draft-07/schema#";

    private DescriptorSchemas() {}

    /** All of them, by the names of their files. */
    public static SortedMap<String, Content> files(GatewayFacts facts, KeyTexts texts) {
        SortedMap<String, Content> files = new TreeMap<>();
        for (SchemaFile file : SchemaFile.values()) {
            files.put(file.fileName(), Content.of(JsonText.of(of(file, facts, texts))));
        }
        return files;
    }

    /** One of them. */
    public static ObjectNode of(SchemaFile file, GatewayFacts facts, KeyTexts texts) {
        Definitions definitions = new Definitions();
        TypeSchemas types = new TypeSchemas(
                new ScalarSchemas(definitions, new KnownNames(facts), new Forms(facts), file.takesProperties()),
                definitions,
                new Annotations(texts));
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        schema.put("$schema", DRAFT_07).put("title", file.title() + ", gateway " + facts.release());
        schema.setAll(types.root(file));
        schema.set("definitions", definitions.all());
        return schema;
    }
}
