package io.github.openclawmaven.model.gateway.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.openclawmaven.model.json.JsonTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The catalogue's files, which lie beside this class. */
final class CatalogueFiles {
    private CatalogueFiles() {}

    static JsonNode json(String name) {
        return JsonTree.parse(text(name));
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    static byte[] bytes(String name) {
        try (InputStream file = CatalogueFiles.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalArgumentException("the catalogue has no " + name);
            }
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
