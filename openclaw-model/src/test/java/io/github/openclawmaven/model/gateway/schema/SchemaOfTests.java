package io.github.openclawmaven.model.gateway.schema;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Small schemas and configs in the files beside these tests. */
final class SchemaOfTests {

    private SchemaOfTests() {}

    static JsonNode json(String name) {
        try (InputStream file = SchemaOfTests.class.getResourceAsStream(name)) {
            return JsonTree.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
